import { expect, type APIRequestContext } from '@playwright/test'
import sharp from 'sharp'

/** Pages that the sitemap leaves out, of every kind that there is; the last aren't there. */
export const beyondSitemap = [
  '/sparat',
  '/en/saved',
  '/uk/zberezhene',
  '/nyheter/ukrainas-polis-lar-av-boras/utskrift',
  '/en/news/ukraines-police-learn-from-boras/print?lang=en&lang=uk',
  '/uk/novyny/politsiia-ukrainy-pereimaie-dosvid-burosa/druk?lang=uk&lang=sv&lang=en',
  '/nyheter/2018/03',
  '/en/news/topic/safety/2018',
  '/uk/novyny/2018/02',
  '/sok?q=polis&year=2018',
  '/om-webbplatsen/tillganglighet/historik',
  '/en/about/accessibility/history/1',
  '/uk/pro-sait/dostupnist/paralelno/sv',
  '/finns-inte',
  '/en/nowhere',
  '/uk/nide',
]

/** Waits until readers no longer get a page from before a change of what every page is made of. */
export async function madeAnew(request: APIRequestContext, address: string): Promise<void> {
  const howItWasServed = async () => (await request.get(address)).headers()['cache-status']
  await expect.poll(howItWasServed).not.toContain('refreshing')
}

export const published = { _status: 'published' }

/** What takes a text of a test out of public sight. */
export const withdrawn = { ...published, withdrawal: { outcome: 'mistake', reason: 'Provtext.' } }

/** A body of plain paragraphs, as the editor stores it. */
export function paragraphs(...texts: string[]) {
  const children = texts.map((text) => ({
    type: 'paragraph',
    version: 1,
    children: [{ type: 'text', text, version: 1, format: 0 }] as object[],
  }))
  return { root: { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr', children } }
}

/** Saves a text over the API as the logged-in editor, on top of what stands there. `address` is its own in the API. */
export async function saveText(request: APIRequestContext, address: string, data: Record<string, unknown>) {
  const read = await request.get(address.split('?')[0] ?? '', { params: { draft: 'true', depth: '0' } })
  const { updatedAt } = (await read.json()) as { updatedAt: string }
  return request.patch(address, { data: { updatedAt, ...data } })
}

/** Makes an article over the API as the logged-in editor, and returns what the CMS says of it. */
export async function make(request: APIRequestContext, data: Record<string, unknown>) {
  const answer = await request.post('/api/articles', {
    data: {
      lead: 'Provtext för webbplatsen, inte en nyhet.',
      body: paragraphs('Ett stycke.'),
      language: 'sv',
      ...data,
    },
  })
  return { answer, body: (await answer.json()) as { doc: { id: number; slug: string; title: string } } }
}

/** Makes a published article in Swedish with a picture, which shows what its text alternative says. */
export async function makeWithPicture(request: APIRequestContext) {
  const alt = 'Ett vävt tyg i blått och gult'
  const buffer = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#0a3d7c' } })
    .jpeg()
    .toBuffer()
  const upload = await request.post('/api/media', {
    multipart: { file: { name: `tyg-${Date.now()}.jpg`, mimeType: 'image/jpeg', buffer }, _payload: '{}' },
  })
  const { doc } = (await upload.json()) as { doc: { id: number } }
  const picture = { file: doc.id, alt, caption: 'Tyget vävdes i Borås.', credit: 'Vävskolan' }
  const { body } = await make(request, { title: `Med bild ${Date.now()}`, picture, ...published })
  return { alt, slug: body.doc.slug }
}
