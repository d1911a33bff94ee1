import type { APIRequestContext, Browser } from '@playwright/test'
import { drawPicture } from '../cms/demo/picture'
import type { EditorLanguage } from '../cms/editor-language'
import { density } from '../cms/guide/files'
import type { Locale } from '../i18n/routing'
import { make, paragraphs, published } from './articles'
import { wide, type Stage } from './guide-scenes'
import { guideTexts } from './guide-texts'
import type { Site } from './own-site'

type Account = { email: string; password: string }
type Made = { doc: { id: number } }

/** A browser in which the admin is open in a language, with a text to write on and one to translate. */
export async function stageIn(
  browser: Browser,
  { url }: Site,
  data: Account,
  language: EditorLanguage,
): Promise<Stage> {
  const context = await browser.newContext({
    baseURL: url,
    extraHTTPHeaders: { Origin: url },
    viewport: wide,
    deviceScaleFactor: density,
    colorScheme: 'light',
  })
  await context.addCookies([{ name: 'payload-lng', value: language, url }])
  await context.request.post('/api/users/login', { data })
  const [text, translation] = [
    await makeText(context.request, language),
    await makeTranslation(context.request, language),
  ]
  return { page: await context.newPage(), language, text, translation }
}

/** A page with a picture, of which the checklist has something to say. */
async function makeText(request: APIRequestContext, language: Locale): Promise<number> {
  const { title, paragraph, alt, caption, credit } = guideTexts[language]
  const buffer = await drawPicture(0)
  const upload = await request.post('/api/media', {
    multipart: { file: { name: 'badplats.jpg', mimeType: 'image/jpeg', buffer }, _payload: '{}' },
  })
  const file = ((await upload.json()) as Made).doc.id
  const body = paragraphs(paragraph)
  const picture = { file, alt, caption, credit }
  const answer = await request.post('/api/pages?draft=true', { data: { title, language, body, picture } })
  return ((await answer.json()) as Made).doc.id
}

/** Of the Swedish text into the editor's language; for Swedes, into English. */
async function makeTranslation(request: APIRequestContext, editor: EditorLanguage): Promise<number> {
  const { title, caption, paragraph } = guideTexts.sv
  const data = { title, lead: caption, body: paragraphs(paragraph), ...published }
  const { doc } = (await make(request, data)).body
  const language = editor === 'sv' ? 'en' : editor
  const answer = await request.post(`/api/articles/${doc.id}/translations`, { data: { language } })
  const { address } = (await answer.json()) as { address: string }
  return Number(address.split('/').at(-1))
}
