import type { ReactNode } from 'react'
import { getTranslations } from 'next-intl/server'
import type { TranslationMethod } from '@/editions/model'
import { addressOf } from '@/i18n/addresses'
import type { Locale, Section } from '@/i18n/routing'
import { Timestamp } from './timestamp'

type Props = {
  locale: Locale
  section: Section
  language: Locale
  slug: string
  publishedAt: string
  changedAt?: string
  changedBy?: string
  translation?: { method: TranslationMethod; by?: string; publishedAt: string }
  /** All published editions of the work. */
  editions: { language: Locale }[]
  level?: 2 | 3
}

/** When the text was published and changed, by whom, and how it was translated; the ways to its other editions and its history. */
export async function AboutText(props: Props) {
  const {
    locale,
    section,
    language,
    slug,
    publishedAt,
    changedAt,
    changedBy,
    translation,
    editions,
    level = 2,
  } = props
  const Title = `h${level}` as const
  const id = `about-${language}`
  const t = await getTranslations({ locale, namespace: 'AboutText' })
  const site = await getTranslations({ locale, namespace: 'Site' })
  const name = await getTranslations({ locale, namespace: 'LanguageName' })
  const others = editions.filter((edition) => edition.language !== language)
  return (
    <section aria-labelledby={id} className="border-t-4 border-thread pt-4 text-base">
      <Title id={id} className="text-xl">
        {t('title')}
      </Title>
      <dl className="mt-3 grid gap-3 print:grid-cols-3">
        <Entry term={t('published')}>
          <Timestamp at={publishedAt} locale={locale} />
        </Entry>
        {changedAt && (
          <Entry term={t('changed')}>
            <Timestamp at={changedAt} locale={locale} />
          </Entry>
        )}
        {changedAt && <Entry term={t('changedBy')}>{changedBy ?? site('name')}</Entry>}
        {translation && (
          <Entry term={t('translated')}>
            {translation.by
              ? t('byWhom', { method: t(translation.method), by: translation.by })
              : t(translation.method)}
          </Entry>
        )}
        {translation && (
          <Entry term={t('translationPublished')}>
            <Timestamp at={translation.publishedAt} locale={locale} />
          </Entry>
        )}
      </dl>
      <ul className="mt-3 grid gap-3 print:hidden">
        {others.map(({ language: other }) => (
          <li key={other}>
            <a href={addressOf(locale, `/${section}/[slug]/parallel/[other]`, { slug, other })}>
              {t('parallel', { language: name(other) })}
            </a>
          </li>
        ))}
        <li>
          <a href={addressOf(locale, `/${section}/[slug]/history`, { slug })}>{t('history')}</a>
        </li>
      </ul>
    </section>
  )
}

function Entry({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-quiet">{term}</dt>
      <dd className="font-semibold">{children}</dd>
    </div>
  )
}
