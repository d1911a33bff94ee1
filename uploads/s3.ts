import { createHash } from 'node:crypto'
import { AwsClient } from 'aws4fetch'
import { StoreFault, type FileStore, type StoredFile } from './store'

/** A bucket of an object store, and the key to it. */
export type Bucket = {
  endpoint: string
  bucket: string
  region: string
  accessKeyId: string
  secretAccessKey: string
  /** Whether the bucket stands in the path of its address, or in the name of its host. */
  pathStyle: boolean
}

/** Milliseconds that one file may take. */
const longest = 30_000

/** Files in a bucket of any object store that speaks S3; `atOnce`: how many it's asked to name at once. */
export function s3Store({ endpoint, bucket, pathStyle, region, ...key }: Bucket, atOnce = 1000): FileStore {
  const client = new AwsClient({ ...key, region, service: 's3', retries: 2, initRetryMs: 100 })
  const { protocol, host, pathname } = new URL(endpoint)
  const root = pathStyle
    ? `${protocol}//${host}${pathname.replace(/\/$/, '')}/${bucket}`
    : `${protocol}//${bucket}.${host}`
  const addressOf = (name: string) => `${root}/${name.split('/').map(encodeURIComponent).join('/')}`

  async function ask(method: string, address: string, data?: Uint8Array): Promise<Response> {
    const body = data && Buffer.from(data)
    const headers = body && { 'X-Amz-Content-Sha256': createHash('sha256').update(body).digest('hex') }
    const signal = AbortSignal.timeout(longest)
    const response = await client
      .fetch(address, { method, signal, ...(body && { body }), ...(headers && { headers }) })
      .catch((cause: unknown) => {
        throw new StoreFault(`The object store at ${host} doesn’t answer.`, { cause })
      })
    if (response.ok || response.status === 404) return response
    const said = await response.text().catch(() => '')
    const code = /<Code>(\w+)<\/Code>/.exec(said)?.[1] ?? ''
    throw new StoreFault(`The object store at ${host} answers ${method} with ${response.status} ${code}.`)
  }

  /** ListObjects in its first version: it goes on after a name, which every object store does alike. */
  async function* list(prefix = ''): AsyncGenerator<StoredFile> {
    for (let marker = '', isMore = true; isMore;) {
      const query = new URLSearchParams({ prefix, marker, 'max-keys': String(atOnce) })
      const response = await ask('GET', `${root}?${query.toString().replaceAll('+', '%20')}`)
      if (response.status === 404) throw new StoreFault(`There is no bucket ${bucket} at ${host}.`)
      const page = await text(response)
      for (const file of filesIn(page)) {
        marker = file.name
        yield file
      }
      isMore = page.includes('<IsTruncated>true</IsTruncated>')
    }
  }

  return {
    read: async (name) => {
      const { status, body } = await ask('GET', addressOf(name))
      return status === 404 || !body ? null : pieces(body, host)
    },
    write: async (name, data) => {
      const { status } = await ask('PUT', addressOf(name), data)
      if (status === 404) throw new StoreFault(`There is no bucket ${bucket} at ${host}.`)
    },
    remove: async (name) => {
      await ask('DELETE', addressOf(name))
    },
    list,
  }

  async function text(response: Response): Promise<string> {
    return response.text().catch((cause: unknown) => {
      throw new StoreFault(`The object store at ${host} broke off.`, { cause })
    })
  }
}

async function* pieces(body: ReadableStream<Uint8Array>, host: string): AsyncGenerator<Uint8Array> {
  try {
    yield* body
  } catch (cause) {
    throw new StoreFault(`The object store at ${host} broke off.`, { cause })
  }
}

function filesIn(page: string): StoredFile[] {
  return [...page.matchAll(/<Contents>(.*?)<\/Contents>/gs)].map(([, part = '']) => {
    const valueOf = (tag: string) => new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(part)?.[1] ?? ''
    const changed = Date.parse(valueOf('LastModified'))
    return { name: unescapeXml(valueOf('Key')), bytes: Number(valueOf('Size')), changed }
  })
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (all, hex?: string, decimal?: string, name = '') => {
      if (hex ?? decimal) return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal))
      return entities[String(name)] ?? all
    },
  )
}
