import { formatDate } from '@/i18n/formats'
import { languageNames } from '@/i18n/language-names'
import type { EditorLanguage } from '../editor-language'
import { letterHtml } from '../mail/html'
import type { OverdueText } from './overdue'
import { words } from './words'

type Place = { timeZone: string; adminUrl: string }

/** One letter of all that somebody is reminded of; it leads to the text, or to Today where there are several. */
export function reminderLetter(
  language: EditorLanguage,
  texts: readonly OverdueText[],
  { timeZone, adminUrl }: Place,
): { subject: string; html: string } {
  const lines = texts.map(({ title, language: own, reviewBy }) => {
    const since = words.since(formatDate(reviewBy, language, timeZone))[language]
    return `${title} (${languageNames[own]}). ${since}.`
  })
  const [first, ...more] = texts
  const only = first && more.length === 0 ? first : undefined
  const address = only ? `/collections/${only.collection}/${only.id}` : ''
  const what = only?.title ?? String(texts.length)
  return {
    subject: `${words.subject[language]}: ${what}`,
    html: letterHtml(language, [words.intro[language], ...lines], `${adminUrl}/admin${address}`),
  }
}
