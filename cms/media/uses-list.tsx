import { languageNames } from '@/i18n/language-names'
import type { Usage } from './usage'

/** The texts that an upload is used in, each with the way to it; `none` is said where there is none. */
export function Uses({ uses, none }: { uses: Usage[]; none: string }) {
  if (uses.length === 0) return <p>{none}</p>
  return (
    <ul>
      {uses.map((use) => (
        <li key={`${use.collection}/${use.id}`}>
          <a href={`/admin/collections/${use.collection}/${use.id}`} lang={use.language}>
            {use.title}
          </a>{' '}
          <span lang={use.language}>({languageNames[use.language]})</span>
        </li>
      ))}
    </ul>
  )
}
