import type { Locale } from '@/i18n/routing'

export type Link = { label: string; href: string; language?: Locale }

/** Links below each other, each 44 px high. A label in another language than the page's must be marked with it. */
export function LinkList({ links }: { links: Link[] }) {
  return (
    <ul>
      {links.map(({ label, href, language }) => (
        <li key={href}>
          <a href={href} lang={language} className="inline-flex min-h-11 items-center">
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}
