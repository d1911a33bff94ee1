import { createHmac, timingSafeEqual } from 'node:crypto'

/** What lets someone without an account see a file until a time (milliseconds since 1970), on the preview of a draft. */
export type Pass = { until: number; key: string }

/** The name of a file with a pass for it in front; its smaller files are named after it as after any other. */
export function withPass(secret: string, file: string, until: number): string {
  return `~${until}~${sign(secret, file, until)}~${file}`
}

/** Takes a name apart again; most have no pass. */
export function splitPass(name: string): { file: string; pass?: Pass } {
  const [, until, key, file] = /^~(\d{1,15})~([\w-]{43})~(.+)$/.exec(name) ?? []
  return until && key && file ? { file, pass: { until: Number(until), key } } : { file: name }
}

/** True when this site made the pass, for this file, and it hasn't expired. */
export function lets({ until, key }: Pass, secret: string, file: string): boolean {
  return until > Date.now() && timingSafeEqual(Buffer.from(key), Buffer.from(sign(secret, file, until)))
}

function sign(secret: string, file: string, until: number): string {
  return createHmac('sha256', secret).update(`file/${file}/${until}`).digest('base64url')
}
