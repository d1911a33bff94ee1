import type { Locale } from '@/i18n/routing'
import { NewsCard, type NewsItem } from './news-card'

type Props = {
  locale: Locale
  items: NewsItem[]
  /** Which heading the titles are, so that headings nest on the page. */
  level: 2 | 3
}

/** News as cards, side by side where there is room. */
export function NewsList({ locale, items, level }: Props) {
  return (
    <ul className="grid gap-x-8 gap-y-4 md:grid-cols-2 md:gap-y-10 lg:grid-cols-3">
      {items.map((item) => (
        <li key={`${item.language}/${item.slug}`}>
          <NewsCard locale={locale} item={item} look="card" level={level} />
        </li>
      ))}
    </ul>
  )
}
