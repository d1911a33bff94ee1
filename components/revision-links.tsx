import { getTranslations } from 'next-intl/server'
import { addressOf } from '@/i18n/addresses'
import type { Locale, Section } from '@/i18n/routing'

type Props = {
  locale: Locale
  section: Section
  slug: string
  /** Numbers of the revisions on both sides. */
  previous?: number
  next?: number
  /** The text can be read as it is now. */
  isPublic: boolean
}

/** The ways from a revision to its neighbours, to all of them, and to the text of today. */
export async function RevisionLinks({ locale, section, slug, previous, next, isPublic }: Props) {
  const t = await getTranslations({ locale, namespace: 'History' })
  const at = (number: number) =>
    addressOf(locale, `/${section}/[slug]/history/[number]`, { slug, number: String(number) })
  const links = [
    ...(previous
      ? [{ href: at(previous), label: t('older', { number: String(previous) }), rel: 'prev' }]
      : []),
    ...(next ? [{ href: at(next), label: t('newer', { number: String(next) }), rel: 'next' }] : []),
    { href: addressOf(locale, `/${section}/[slug]/history`, { slug }), label: t('all') },
    ...(isPublic ? [{ href: addressOf(locale, `/${section}/[slug]`, { slug }), label: t('current') }] : []),
  ]
  return (
    <ul className="mt-4 flex flex-wrap gap-x-8 print:hidden">
      {links.map(({ href, label, ...rest }) => (
        <li key={href}>
          <a href={href} {...rest} className="inline-flex min-h-11 items-center">
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}
