import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/routing'
import { Select } from './select'

type Props = {
  locale: Locale
  /** What there is to choose among; without topics, none is asked for. */
  topics: { names: Record<Locale, string>; slugs: Record<Locale, string> }[]
  years: number[]
  /** What is chosen: a topic by its slug in the reader's language. */
  filter: { topic?: string; year?: number }
}

/** Narrows news down, in the form around it. */
export async function TopicAndYear({ locale, topics, years, filter }: Props) {
  const t = await getTranslations({ locale, namespace: 'NewsList' })
  return (
    <>
      {topics.length > 0 && (
        <Select
          name="topic"
          label={t('topic')}
          all={t('allTopics')}
          options={topics.map(({ names, slugs }) => ({ value: slugs[locale], label: names[locale] }))}
          chosen={filter.topic}
        />
      )}
      <Select
        name="year"
        label={t('year')}
        all={t('allYears')}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
        chosen={filter.year?.toString()}
      />
    </>
  )
}
