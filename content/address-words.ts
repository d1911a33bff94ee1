import { splitLocale } from '@/i18n/addresses'
import { tidied } from '@/i18n/tidied'

/** The grammar of the old site: `<anything>.5.<hex>.html` (news) or `.4.` (pages), perhaps with `.printable`. */
const oldGrammar = /(?:^|[/.])[45]\.([0-9a-f]{8,40})(?=[./]|$)/

/** The id in a tidied address of the old site, wherever it stands. */
export function oldIdIn(path: string): string | undefined {
  return oldGrammar.exec(path)?.[1]
}

/** The words in an address that leads nowhere, the last part first: what to search for. The language in front is none. */
export function wordsIn(path: string): string[] {
  const parts = splitLocale(tidied(path))
    .rest.split('/')
    .filter(Boolean)
    .map((part) =>
      part
        .replace(oldGrammar, '')
        .replace(/\.\w+$/, '')
        .replace(/[-_.+]+/g, ' ')
        .trim(),
    )
    .filter((words) => /\p{L}{2}/u.test(words))
  const last = parts.at(-1)
  return last ? [last, ...(parts.length > 1 ? [parts.join(' ')] : [])] : []
}
