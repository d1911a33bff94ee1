import { getTranslations } from 'next-intl/server'
import { formatMonth } from '@/i18n/formats'
import { newsAddress } from '@/i18n/news-addresses'
import { routing, type Locale } from '@/i18n/routing'
import { languageNames } from '@/i18n/language-names'
import type { NewsChoices } from './news-filter-form'

type Props = NewsChoices & { addresses: Record<Locale, string>; feed: string }

/** Plain ways from a list of news to its narrower and wider ones, to the same in other languages, and to its feed. */
export async function NewsBrowse({ locale, filter, topics, years, months, addresses, feed }: Props) {
  const t = await getTranslations({ locale, namespace: 'NewsList' })
  const { topic, year, month } = filter
  const about = topic ? { topic } : {}
  const when = { ...(year && { year }), ...(month && { month }) }
  return (
    <nav aria-labelledby="browse" className="mt-16 border-t-4 border-thread pt-4 print:hidden">
      <h2 id="browse" className="text-2xl">
        {t('browse')}
      </h2>
      {topics.length > 0 && (
        <Choices
          title={t('topic')}
          links={[
            { label: t('allTopics'), href: newsAddress(locale, when), isHere: !topic },
            ...topics.map(({ names, slugs }) => ({
              label: names[locale],
              href: newsAddress(locale, { topic: slugs[locale], ...when }),
              isHere: topic === slugs[locale],
            })),
          ]}
        />
      )}
      <Choices
        title={t('year')}
        links={[
          { label: t('allYears'), href: newsAddress(locale, about), isHere: !year },
          ...years.map((one) => ({
            label: String(one),
            href: newsAddress(locale, { ...about, year: one }),
            isHere: year === one,
          })),
        ]}
      />
      {year && (
        <Choices
          title={t('month')}
          links={[
            { label: t('allMonths'), href: newsAddress(locale, { ...about, year }), isHere: !month },
            ...months.map((one) => ({
              label: formatMonth(one, locale),
              href: newsAddress(locale, { ...about, year, month: one }),
              isHere: month === one,
            })),
          ]}
        />
      )}
      <Choices
        title={t('language')}
        links={routing.locales.map((language) => ({
          label: languageNames[language],
          href: addresses[language],
          language,
          isHere: language === locale,
        }))}
      />
      <p className="mt-4">
        <a href={feed} className="inline-flex min-h-11 items-center">
          {t('feed')}
        </a>
      </p>
    </nav>
  )
}

type Link = { label: string; href: string; isHere: boolean; language?: Locale }

function Choices({ title, links }: { title: string; links: Link[] }) {
  return (
    <>
      <h3 className="mt-4 text-lg">{title}</h3>
      <ul className="flex flex-wrap gap-x-6">
        {links.map(({ label, href, isHere, language }) => (
          <li key={label}>
            <a
              href={href}
              lang={language}
              hrefLang={language}
              aria-current={isHere ? 'page' : undefined}
              className="inline-flex min-h-11 min-w-11 items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
