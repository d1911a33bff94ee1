import { ValidationError, type CollectionBeforeValidateHook } from 'payload'
import { inlineText } from '@/editions/text'
import { unitsOf } from '@/editions/units'
import { say, type EditorText } from '../editor-language'
import type { EditionCollection, EditionDocument } from '../edition/lookups'
import { following, hasMachineWords } from './progress'
import { pairedParts, untranslated, withoutMarks, type PairedPart } from './sheet/parts'
import { workOf, type Work } from './sheet/work'

/** In a request's context, that its publication says of the whole that it follows the original as it is. */
export const saysItFollows = 'saysItFollows'

/**
 * Publishes no translation by mistake: nothing that is still in the original's words, nothing that the original has changed
 * since unless its publisher says that it follows, and no machine's words as a human's. Of a translation that wasn't made
 * part by part, nobody knows.
 */
export function keepUnfinished(collection: EditionCollection): CollectionBeforeValidateHook<EditionDocument> {
  return async ({ data, originalDoc, req }) => {
    const after: Partial<EditionDocument> = { ...originalDoc, ...data }
    const isAsked = after._status === 'published' && after.original && after.progress
    if (!data || !isAsked || !isWhole(after) || after.withdrawal?.outcome) return data
    const work = await workOf(req, collection, after)
    if (!work) return data
    const refuse = (path: string, text: EditorText) => {
      throw new ValidationError({ collection, errors: [{ path, message: say(req, text) }] }, req.t)
    }
    const parts = pairedParts(work)
    const left = untranslated(parts)
    if (left.length > 0) refuse('body', sentences.untranslated(snippets(work, left)))
    const unmarked = withoutMarks(parts)
    if (unmarked.length > 0) refuse('body', sentences.unmarked(snippets(work, unmarked)))
    const reopened = parts.filter(({ state }) => state === 'reopened')
    if (reopened.length > 0 && work.follows === work.latest.number && !req.context[saysItFollows])
      refuse('body', sentences.reopened(snippets(work, reopened)))
    if (hasMachineWords(work.kept) && after.translation?.method !== 'machine')
      refuse('translation.method', sentences.machine)
    return { ...data, progress: following(work.progress, work.follows) }
  }
}

/** What is published has been saved before, with all that a document has. */
function isWhole(after: Partial<EditionDocument>): after is EditionDocument {
  return after.id !== undefined && after.updatedAt !== undefined
}

/** The first words of the original's first three. */
function snippets({ latest }: Work, parts: readonly PairedPart[]): string[] {
  const units = unitsOf(latest.content)
  return parts.slice(0, 3).map(({ id }) => {
    const [first] = units.get(id) ?? []
    const text = first ? inlineText(first.content).trim() : id
    return text.length > 40 ? `${text.slice(0, 40).trim()}…` : text
  })
}

const listed = (texts: string[], [open, close]: [string, string]) =>
  texts.map((text) => `${open}${text}${close}`).join(', ')

const quoted = (texts: string[]): EditorText => ({
  sv: listed(texts, ['”', '”']),
  en: listed(texts, ['“', '”']),
  uk: listed(texts, ['«', '»']),
})

const sentences = {
  untranslated: (texts: string[]): EditorText => {
    const { sv, en, uk } = quoted(texts)
    return {
      sv: `Står kvar på originalets språk: ${sv}. Översätt det, eller markera stycket som klart om orden ska stå kvar.`,
      en: `Still in the original’s language: ${en}. Translate it, or mark the paragraph as done if the words should stay.`,
      uk: `Ще мовою оригіналу: ${uk}. Перекладіть це або позначте абзац як готовий, якщо слова мають залишитися.`,
    }
  },
  unmarked: (texts: string[]): EditorText => {
    const { sv, en, uk } = quoted(texts)
    return {
      sv: `Originalets länkar eller andra märkningar saknas i översättningen av: ${sv}. Sätt in dem i översättningsvyn.`,
      en: `The original’s links or other marks are missing in the translation of: ${en}. Put them in in the translation view.`,
      uk: `У перекладі бракує посилань або інших позначок оригіналу: ${uk}. Додайте їх на сторінці перекладу.`,
    }
  },
  reopened: (texts: string[]): EditorText => {
    const { sv, en, uk } = quoted(texts)
    return {
      sv: `Originalet har ändrats här sedan det översattes: ${sv}. Publicera från översättningsvyn när översättningen följer.`,
      en: `The original has changed here since it was translated: ${en}. Publish from the translation view once the translation follows.`,
      uk: `Після перекладу оригінал тут змінено: ${uk}. Опублікуйте зі сторінки перекладу, коли переклад відповідатиме оригіналу.`,
    }
  },
  machine: {
    sv: 'Översättningen har en maskins ord som ingen har läst. Läs dem och markera dem som klara, eller välj ”Av en maskin”, så att läsarna får veta det.',
    en: 'The translation has a machine’s words that nobody has read. Read them and mark them as done, or choose “By a machine”, so that readers are told.',
    uk: 'У перекладі є слова машини, яких ніхто не прочитав. Прочитайте їх і позначте як готові або виберіть «Машиною», щоб читачі про це знали.',
  },
}
