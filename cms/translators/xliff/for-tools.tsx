import { languageNames } from '@/i18n/language-names'
import type { EditorLanguage } from '../../editor-language'
import { words } from '../sheet/words'
import type { Filter, ListedTranslation } from '../states'
import { XliffForm } from './file-form'

type Props = { filter: Filter; items: readonly ListedTranslation[]; locale: EditorLanguage }

/** Below the list: what it shows in one language as files, one for each language of the originals, and the way back in. */
export function ForTools({ filter: { language, state, page }, items, locale }: Props) {
  const sources = language ? [...new Set(items.map(({ original }) => original.language))] : []
  return (
    <details className="sheet-keys">
      <summary>{words.tools[locale]}</summary>
      {sources.map((from) => (
        <p key={from}>
          <a href={`/api/xliff?${queryOf({ language, from, state, page: String(page) })}`} download>
            {words.xliffOut[locale]}: <span lang={from}>{languageNames[from]}</span> →{' '}
            <span lang={language}>{language && languageNames[language]}</span>
          </a>
        </p>
      ))}
      <XliffForm locale={locale} />
    </details>
  )
}

function queryOf(query: Record<string, string | undefined>): string {
  const said = Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : []))
  return new URLSearchParams(said).toString()
}
