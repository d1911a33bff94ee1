import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import sharp from 'sharp'
import { article } from '../site.ts'
import { Admin } from './admin.ts'
import { Editor } from './editor.ts'
import { randomFrom, type Random } from './random.ts'
import { Reader } from './readers.ts'
import { adminPassword, type Service } from './service.ts'

/** A site at work: two editors who write and publish, two readers who read what was once served. */
export type Scene = { service: Service; random: Random; admin: Admin; editors: Editor[]; readers: Reader[] }

const pages = ['/', '/en', '/uk', '/nyheter', article, '/nyheter/atom.xml', '/sok?q=polis']

export async function setScene(service: Service, seed: number): Promise<Scene> {
  // Whoever writes and reads takes as many numbers as there is time for; the moments of kills stay the same
  const [random, others] = [randomFrom(seed), randomFrom(seed + 1)] as const
  await service.ready()
  const admin = await new Admin(service.url).login('admin@example.org', adminPassword)
  const picture = await sharp({ create: { width: 640, height: 360, channels: 3, background: '#0a3d7c' } })
    .png()
    .toBuffer()
  const editors: Editor[] = []
  for (const name of ['anna', 'bohdan']) {
    const blob = new Blob([new Uint8Array(picture)], { type: 'image/png' })
    editors.push(new Editor(await admin.hire(name, others), name, others, blob))
  }
  const readers = [0, 1].map(() => new Reader(service.url, others))
  for (const reader of readers) await reader.meet(pages)
  return { service, random, admin, editors, readers }
}

/** Has the readers read, and the editors write, while something happens; either may be told to stop before it is over. */
export async function whileAtWork(
  { editors, readers }: Scene,
  happens: (stop: { writing: () => void; reading: () => void }) => Promise<void>,
) {
  const [writing, reading] = [new AbortController(), new AbortController()]
  const reads = readers.map((reader) => reader.read(reading.signal))
  const writes = editors.map((editor) => editor.write(writing.signal))
  try {
    await happens({
      writing: () => {
        writing.abort()
      },
      reading: () => {
        reading.abort()
      },
    })
  } finally {
    writing.abort()
    await Promise.all(writes)
    reading.abort()
    await Promise.all(reads)
  }
}

/** What is wrong with the site, in sentences: with what was acknowledged, and with what is derived. */
export async function problemsOf({ service, editors, readers }: Scene): Promise<string[]> {
  const missing = (await Promise.all(editors.map((editor) => editor.missing()))).flat()
  const failures = readers.flatMap(({ seen }) => seen.failures.splice(0))
  for (const reader of readers) await reader.meet(editors.flatMap((editor) => editor.addresses()))
  const torn = service.log.splice(0).filter((line) => line.includes('Found at the start'))
  return [...missing, ...failures, ...torn, ...(await verify(service))]
}

/** What `npm run verify` has to say, when it isn't that all is right. */
async function verify(service: Service): Promise<string[]> {
  const said = await whatSays('cms/verify.ts', service)
  return said.includes('The record is whole') && said.includes('All that is derived is right') ? [] : [said]
}

/** What a command of the site prints, run beside it. */
export async function whatSays(program: string, { env }: Service): Promise<string> {
  const args = ['--conditions=production', '--import', 'tsx', program]
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const said = await text(child.stdout)
  await ended
  return said
}
