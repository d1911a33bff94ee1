import type { Locale } from '@/i18n/routing'
import { NewsCard, type NewsItem } from './news-card'

/** The first story large, the others beside it where there is room. */
export function TopStories({ locale, items }: { locale: Locale; items: NewsItem[] }) {
  const [first, ...others] = items
  if (!first) return null
  if (others.length === 0) return <NewsCard locale={locale} item={first} look="alone" level={3} />
  return (
    <div className="grid gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
      <NewsCard locale={locale} item={first} look="lead" level={3} />
      <ul className="grid content-start gap-4">
        {others.map((item) => (
          <li key={`${item.language}/${item.slug}`}>
            <NewsCard locale={locale} item={item} look="side" level={3} />
          </li>
        ))}
      </ul>
    </div>
  )
}
