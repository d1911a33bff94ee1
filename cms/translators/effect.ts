import { isDeepStrictEqual } from 'node:util'
import type { Endpoint, PayloadRequest } from 'payload'
import { ageByPublishing, type Age } from '@/editions/age'
import type { EditionContent } from '@/editions/model'
import { blockText } from '@/editions/text'
import type { Locale } from '@/i18n/routing'
import { publishedTranslations } from '../publishing/ages'
import { loadContent } from '../body/load-content'
import { findHistory, type EditionCollection } from '../edition/lookups'
import { placeContent } from '../publishing/revision'
import { languageNames } from '@/i18n/language-names'
import { editorLanguageOf, say } from '../editor-language'
import { extent, sentences } from './sentences'

/** What publishing a draft does to one translation, in the editor's language; the paragraphs in the original's. */
export type Effect = { language: Locale; says: string; paragraphs: string[] }
/** `language` is the original's. */
export type Effects = { heading: string; language: Locale; none: string; effects: Effect[] }

/** `GET /api/articles/:id/effect`: what publishing the draft as last saved would do. For editors. */
export function effectEndpoint(collection: EditionCollection): Omit<Endpoint, 'root'> {
  return {
    path: '/:id/effect',
    method: 'get',
    handler: async (req) => {
      if (!req.user) return refusal(req, 401, 'logIn')
      const effects = await effectsOf(req, collection, Number(req.routeParams?.id))
      return effects ? Response.json(effects) : refusal(req, 404, 'unknownText')
    },
  }
}

export function refusal(req: PayloadRequest, status: number, sentence: keyof typeof sentences): Response {
  return Response.json({ errors: [{ message: say(req, sentences[sentence]) }] }, { status })
}

/** `null` when there is no such text; no effects for a translation, or before the first publication. */
export async function effectsOf(
  req: PayloadRequest,
  collection: EditionCollection,
  id: number,
): Promise<Effects | null> {
  const draft = Number.isSafeInteger(id)
    ? await req.payload.findByID({ collection, id, draft: true, depth: 0, disableErrors: true, req })
    : null
  if (!draft) return null
  const { language, minor } = draft
  const history = draft.work && !draft.original ? await findHistory(req, { work: draft.work, language }) : []
  const content = placeContent(history, await loadContent(req, draft))
  const publication = { content, minor: Boolean(minor), publishedAt: new Date().toISOString() }
  const translations = history.length > 0 ? await publishedTranslations(req, collection, id) : []
  const effects = translations.flatMap((translation) => {
    const followed = history.find(({ number }) => number === translation.follows)
    if (!followed) return []
    const ages = ageByPublishing(followed, history.slice(followed.number), publication)
    return effectOn(translation.language, ages, [followed.content, content], req) ?? []
  })
  return {
    heading: say(req, sentences.whatPublishingDoes),
    language,
    none: say(req, sentences.agesNothing),
    effects,
  }
}

function effectOn(
  language: Locale,
  { before, after }: { before: Age | null; after: Age | null },
  contents: EditionContent[],
  req: PayloadRequest,
): Effect | null {
  const sentence = sentenceFor(before, after)
  if (!sentence) return null
  const how = after ? extent(after, editorLanguageOf(req.i18n)) : []
  const ids = new Set(after ? [...after.changed, ...after.removed] : [])
  // In the new text where it's there, else as the translator knows it
  const blocks = new Map(contents.flatMap(({ body }) => body.map((block) => [block.id, block] as const)))
  return {
    language,
    says: [`${languageNames[language]}:`, say(req, sentences[sentence]), ...how].join(' '),
    paragraphs: [...ids].flatMap((id) => {
      const block = blocks.get(id)
      return block ? [blockText(block)] : []
    }),
  }
}

function sentenceFor(before: Age | null, after: Age | null) {
  if (!after) return before && ('catchesUp' as const)
  if (!before) return 'fallsBehind' as const
  return isDeepStrictEqual(before, after) ? ('staysBehind' as const) : ('fallsFurther' as const)
}
