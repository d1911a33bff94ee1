import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import sharp from 'sharp'
import { Admin } from './faults/admin.ts'
import { article, median, password, startSite, until, type Site } from './site.ts'
import { openBrowser, visit, type Visit } from './visit.ts'

const rounds = 11
const telephone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 }

type Note = (name: string, value: number | string, digits?: number) => void

/** What a lead picture costs a reader on a telephone, and how long an editor waits for an upload on a busy machine. */
export async function measurePictures(note: Note): Promise<void> {
  const site = await startSite()
  try {
    const admin = await new Admin(site.url).login('admin@example.org', password)
    const pages = { with: await copy(admin, await uploads(admin, note)), without: await copy(admin) }
    await until(() => isMade(site, pages.with), 300_000)
    await visits(site, pages, note)
  } finally {
    await site.stop()
  }
}

/** Uploads photographs while every core is busy with something else; returns the first. */
async function uploads(admin: Admin, note: Note): Promise<number> {
  const photographs = await Promise.all(Array.from({ length: 5 }, (_, at) => photograph(at)))
  note('photograph of 12 megapixels, MB', (photographs[0]?.length ?? 0) / 1e6, 1)
  const busy = Array.from({ length: availableParallelism() }, () =>
    spawn(process.execPath, ['-e', 'for (;;);']),
  )
  const times: number[] = []
  const ids: number[] = []
  for (const data of photographs) {
    const from = performance.now()
    const { status, doc } = await admin.send('POST', '/api/media', {}, new Blob([new Uint8Array(data)]))
    if (!doc) throw new Error(`The photograph was refused: ${status}`)
    times.push(performance.now() - from)
    ids.push(doc.id)
  }
  for (const one of busy) one.kill()
  note('upload of a photograph on a busy machine, ms', median(times), 0)
  note('upload of a photograph on a busy machine, longest, ms', Math.max(...times), 0)
  return ids[0] ?? 0
}

/** Light and dark at every scale, the larger the stronger, as in what cameras see. */
async function photograph(seed: number): Promise<Buffer> {
  const size = { width: 4000, height: 3000 }
  const scales = await Promise.all(
    [8, 32, 128, 512, 2048].map(async (width, at) => {
      const noise = { type: 'gaussian', mean: 120 + seed, sigma: 60 / (at + 1) } as const
      const grain = sharp({
        create: { width, height: (width * 3) / 4, channels: 3, background: '#777', noise },
      })
      return sharp(await grain.png().toBuffer())
        .resize(size.width, size.height, { kernel: 'cubic' })
        .png({ compressionLevel: 1 })
        .toBuffer()
    }),
  )
  const [first, ...others] = scales
  return sharp(first)
    .composite(others.map((input) => ({ input, blend: 'soft-light' })))
    .jpeg({ quality: 85 })
    .toBuffer()
}

/** The source article once more, with a lead picture or without; its path. */
async function copy(admin: Admin, picture?: number): Promise<string> {
  const { title, lead, body } = await admin.read('/api/articles/1?depth=0')
  const form = { title, lead, body, language: 'sv', _status: 'published' }
  const shown = picture && { picture: { file: picture, alt: 'En bild' } }
  const { status, doc } = await admin.send('POST', '/api/articles', { ...form, ...shown })
  if (!doc) throw new Error(`The article was refused: ${status}`)
  return `${article.slice(0, article.lastIndexOf('/'))}/${doc.slug}`
}

/** Whether the smaller files of a page's picture are there, for telephones the last. */
async function isMade(site: Site, path: string): Promise<boolean> {
  const html = await (await fetch(site.url + path)).text()
  const files = html.match(/\/api\/media\/file\/[^" ]+\.(avif|webp)/g) ?? []
  const kept = await Promise.all(
    files.map(async (file) => (await fetch(site.url + file)).headers.get('cache-control')),
  )
  return files.length > 0 && kept.every((said) => said?.includes('immutable'))
}

async function visits(site: Site, pages: Record<'with' | 'without', string>, note: Note) {
  const browser = await openBrowser()
  const seen = { with: [] as Visit[], without: [] as Visit[] }
  await visit(browser, site.url + pages.with, telephone)
  for (let round = 0; round < rounds; round++)
    for (const which of ['with', 'without'] as const)
      seen[which].push(await visit(browser, site.url + pages[which], telephone))
  await browser.close()
  const middle = (which: 'with' | 'without', figure: keyof Visit) =>
    median(seen[which].map((one) => one[figure]))
  note('390 px, with a lead picture: bytes', middle('with', 'bytes'), 0)
  note('390 px, with a lead picture: LCP, ms', middle('with', 'lcp'), 0)
  note('390 px, the text alone: LCP, ms', middle('without', 'lcp'), 0)
  const ratios = seen.with.map(({ lcp }, at) => lcp / (seen.without[at]?.lcp ?? NaN))
  note('390 px, with a lead picture: LCP, times the text alone', median(ratios), 2)
  note('390 px, with a lead picture: largest CLS', Math.max(...seen.with.map(({ cls }) => cls)), 3)
}
