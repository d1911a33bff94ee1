import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import { Timestamp } from './timestamp'

type Item = { language: Locale; slug: string; title: string; lead: string; publishedAt: string }

type Props = {
  locale: Locale
  items: Item[]
  /** Which heading the titles are, so that headings nest on the page. */
  level: 2 | 3
}

/** News in short. A title must be marked with its language when it isn't the page's. */
export function NewsList({ locale, items, level }: Props) {
  const Title = `h${level}` as const
  return (
    <ul className="grid gap-8 md:grid-cols-2 lg:grid-cols-3">
      {items.map(({ language, slug, title, lead, publishedAt }) => (
        <li key={`${language}/${slug}`} className="border-t-2 border-line pt-4">
          <Title className="text-xl">
            <a
              href={addressOf(locale, '/news/[slug]', { slug })}
              lang={language === locale ? undefined : language}
              hrefLang={language === locale ? undefined : language}
            >
              {title}
            </a>
          </Title>
          <p className="mt-1 text-base text-quiet">
            <Timestamp at={publishedAt} locale={locale} to="day" />
          </p>
          <p className="mt-2 line-clamp-4 text-base" lang={language === locale ? undefined : language}>
            {lead}
          </p>
        </li>
      ))}
    </ul>
  )
}
