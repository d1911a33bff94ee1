import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after } from 'node:test'
import S3rver from 's3rver'
import type { Bucket } from './s3'

/** An object store of a test's own, with these buckets; it's gone when the tests are done. */
export async function startS3(...buckets: string[]) {
  const store = await openS3(...buckets)
  after(store.remove)
  return store
}

/** An object store with these buckets, until `remove` ends it. */
export async function openS3(...buckets: string[]) {
  const directory = mkdtempSync(path.join(tmpdir(), 's3-'))
  const configureBuckets = buckets.map((name) => ({ name, configs: [] }))
  const begin = async (port: number) => {
    const server = new S3rver({ address: '127.0.0.1', port, directory, silent: true, configureBuckets })
    return { server, port: (await server.run()).port }
  }
  let running = await begin(0)
  const { port } = running
  let isUp = true
  const stop = async () => {
    if (isUp) await running.server.close()
    isUp = false
  }
  const remove = async () => {
    await stop()
    rmSync(directory, { recursive: true, force: true })
  }
  const bucket = (name: string): Bucket => ({
    endpoint: `http://127.0.0.1:${port}`,
    bucket: name,
    region: 'eu-north-1',
    accessKeyId: 'S3RVER',
    secretAccessKey: 'S3RVER',
    pathStyle: true,
  })
  return {
    bucket,
    /** The settings of a site whose uploads are there. */
    settings: (name: string) => ({
      S3_ENDPOINT: bucket(name).endpoint,
      S3_BUCKET: name,
      S3_ACCESS_KEY_ID: 'S3RVER',
      S3_SECRET_ACCESS_KEY: 'S3RVER',
    }),
    stop,
    remove,
    start: async () => {
      running = await begin(port)
      isUp = true
    },
  }
}
