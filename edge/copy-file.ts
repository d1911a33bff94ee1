import { createHash } from 'node:crypto'
import { z } from 'zod'
import { type Coding, type Copy, policyOf } from './copy'
import { readGroups } from './publications'

const codings: Coding[] = ['br', 'gzip', 'identity']

const head = z.object({
  key: z.string(),
  status: z.number(),
  headers: z.record(z.string(), z.string()),
  digest: z.string(),
  length: z.number(),
  sizes: z.record(z.string(), z.number()),
  checksum: z.string(),
})

/** A copy as a file: a line of JSON, then the bodies. */
export function encodeFile({ key, status, headers, digest, length, bodies }: Copy): Buffer {
  const parts = codings.map((coding) => bodies[coding] ?? Buffer.alloc(0))
  const body = Buffer.concat(parts)
  const sizes = Object.fromEntries(codings.map((coding, index) => [coding, parts[index]?.length ?? 0]))
  const checksum = createHash('sha256').update(body).digest('hex')
  const line = JSON.stringify({ key, status, headers, digest, length, sizes, checksum })
  return Buffer.concat([Buffer.from(`${line}\n`), body])
}

/** The copy in a file that was written at `verified` (milliseconds since the epoch). @throws when the file is damaged */
export function decode(bytes: Buffer, verified: number): Omit<Copy, 'generation'> {
  const end = bytes.indexOf('\n')
  const { sizes, checksum, ...rest } = head.parse(JSON.parse(bytes.toString('utf8', 0, end)))
  const body = bytes.subarray(end + 1)
  if (createHash('sha256').update(body).digest('hex') !== checksum) throw new Error('It is damaged.')
  const bodies: Copy['bodies'] = {}
  let offset = 0
  for (const coding of codings) {
    const size = sizes[coding] ?? 0
    if (size > 0) bodies[coding] = body.subarray(offset, offset + size)
    offset += size
  }
  const { status, headers } = rest
  const groups = readGroups(headers['cache-groups'])
  return { ...rest, bodies, verified, groups, policy: policyOf(status, headers, verified) }
}
