import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib'
import CachePolicy from 'http-cache-semantics'
import { without } from './headers'

export type Coding = 'br' | 'gzip' | 'identity'

/** An answer of the app as readers get it, with its body compressed once in each coding. */
export type Copy = {
  key: string
  status: number
  headers: Record<string, string>
  /** What RFC 9111 says of its keeping. */
  policy: CachePolicy
  /** Base64url hash of the plain body and its headers: the entity tag without the coding. */
  digest: string
  /** Bytes of the plain body. */
  length: number
  bodies: Partial<Record<Coding, Buffer>>
  /** When the app last gave exactly this, in milliseconds since the epoch. */
  verified: number
  /** The publication it was rendered after. */
  generation: number
  /** What it's made of (`Cache-Groups`); undefined when the app doesn't say. */
  groups: readonly string[] | undefined
}

const compressible = /^(text\/|image\/svg\+xml|application\/([\w.-]+\+)?(json|xml|javascript|manifest))/

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)
const expandBrotli = promisify(brotliDecompress)
const expandGzip = promisify(gunzip)

/** The one request that all copies answer: anonymous, of nobody in particular. */
const anonymousRequest = { method: 'GET', headers: {} }

/** What RFC 9111 lets a shared cache do with an answer that the app gave at `verified` (milliseconds since the epoch). */
export function policyOf(status: number, headers: Record<string, string>, verified: number): CachePolicy {
  const age = Math.max(0, Math.floor((Date.now() - verified) / 1000))
  return new CachePolicy(
    anonymousRequest,
    { status, headers: { ...headers, age: String(age) } },
    { shared: true },
  )
}

/** Whether it may not even be served while it's revalidated. */
export function isPastUse({ policy }: Pick<Copy, 'policy'>): boolean {
  return policy.evaluateRequest(anonymousRequest).revalidation?.synchronous === true
}

/** Hash that tells two answers apart. */
export function digestOf(headers: Record<string, string>, body: Buffer): string {
  const said = without(headers, 'cache-control', 'cache-groups')
  return createHash('sha256').update(JSON.stringify(said)).update(body).digest('base64url').slice(0, 22)
}

/** A body for the reader who waits for the render: gzip, which takes a millisecond. What doesn't compress stays plain. */
export async function encode(type: string, body: Buffer): Promise<Copy['bodies']> {
  if (!compressible.test(type) || body.length < 200) return { identity: body }
  return { gzip: exact(await compressGzip(body, { level: 9 })) }
}

/** Whether it may be kept on disk; redirects and errors may not. */
export const isPage = ({ status, policy }: Copy) => status === 200 && policy.storable()

/** Most pages with a query are never read a second time; they are compressed further only when they are. */
export const isLikelyRead = (key: string) => !key.includes('?')

/** Whether its body is in its smallest form already. */
export function isComplete({ bodies }: Pick<Copy, 'bodies'>): boolean {
  return Boolean(bodies.br ?? bodies.identity)
}

/**
 * The copy with a brotli body as well. It takes twenty times as long as gzip, so no reader waits for it. (Quality 10: 9
 * takes hardly less time.)
 */
export async function complete(copy: Copy): Promise<Copy> {
  if (isComplete(copy)) return copy
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: 10,
    [constants.BROTLI_PARAM_SIZE_HINT]: copy.length,
    // No window larger than the body: brotli takes memory by it
    [constants.BROTLI_PARAM_LGWIN]: Math.min(22, Math.max(16, Math.ceil(Math.log2(copy.length)))),
  }
  const br = exact(await compressBrotli(await plainBody(copy), { params }))
  return { ...copy, bodies: { ...copy.bodies, br } }
}

/** zlib hands out slices of larger buffers, which would be kept with them. */
function exact(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length)
  bytes.copy(copy)
  return copy
}

/** The plain body; made from a compressed one when it isn't kept. */
export async function plainBody({ bodies }: Pick<Copy, 'bodies'>): Promise<Buffer> {
  if (bodies.identity) return bodies.identity
  if (bodies.br) return expandBrotli(bodies.br)
  if (bodies.gzip) return expandGzip(bodies.gzip)
  throw new Error('A copy without a body.')
}

/** Memory that a copy takes, in bytes; an estimate for all but the bodies. */
export function sizeOf({ bodies, headers, key }: Copy): number {
  const bytes = Object.values(bodies).reduce((sum, body) => sum + body.length, 0)
  return bytes + JSON.stringify(headers).length * 2 + key.length * 2 + 2048
}
