import { getTranslations } from 'next-intl/server'
import { newsAddress } from '@/i18n/news-addresses'
import type { Locale } from '@/i18n/routing'

type Topic = { id: number; names: Record<Locale, string>; slugs: Record<Locale, string> }

/** What a news item is about, each topic a way to more. */
export async function TopicLinks({ locale, topics }: { locale: Locale; topics: Topic[] }) {
  if (topics.length === 0) return null
  const t = await getTranslations({ locale, namespace: 'Article' })
  return (
    <nav aria-labelledby="topics" className="mt-8 flex flex-wrap items-center gap-x-6 print:hidden">
      <p id="topics" className="text-base text-quiet">
        {t('topics')}
      </p>
      <ul className="flex flex-wrap gap-x-6">
        {topics.map(({ id, names, slugs }) => (
          <li key={id}>
            <a
              href={newsAddress(locale, { topic: slugs[locale] })}
              className="inline-flex min-h-11 items-center"
            >
              {names[locale]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
