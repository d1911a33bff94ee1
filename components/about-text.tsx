import type { ReactNode } from 'react'
import { getTranslations } from 'next-intl/server'
import type { TranslationMethod } from '@/editions/model'
import { addressOf } from '@/i18n/addresses'
import type { Locale, Section } from '@/i18n/routing'
import { sections } from '@/i18n/sections'
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

const link = 'inline-flex min-h-11 items-center py-1 leading-snug'

/**
 * When the text was published and changed, and by whom, where that isn't said above it; how it was translated; the ways to
 * its other editions, its history and its book.
 */
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
  const { isDated } = sections[section]
  const hasEntries = !isDated || translation !== undefined
  const id = `about-${language}`
  const t = await getTranslations({ locale, namespace: 'AboutText' })
  const site = await getTranslations({ locale, namespace: 'Site' })
  const name = await getTranslations({ locale, namespace: 'LanguageName' })
  const others = editions.filter((edition) => edition.language !== language)
  return (
    <section
      aria-labelledby={id}
      className={`border-t-4 border-thread pt-4 text-base ${hasEntries ? '' : 'print:hidden'}`}
    >
      <Title id={id} className="text-xl">
        {t('title')}
      </Title>
      {hasEntries && (
        <dl className="mt-3 grid gap-3 print:grid-cols-3">
          {!isDated && (
            <Entry term={t('published')}>
              <Timestamp at={publishedAt} locale={locale} />
            </Entry>
          )}
          {!isDated && changedAt && (
            <>
              <Entry term={t('changed')}>
                <Timestamp at={changedAt} locale={locale} />
              </Entry>
              <Entry term={t('changedBy')}>{changedBy ?? site('name')}</Entry>
            </>
          )}
          {translation && (
            <>
              <Entry term={t('translated')}>
                {translation.by
                  ? t('byWhom', { method: t(translation.method), by: translation.by })
                  : t(translation.method)}
              </Entry>
              <Entry term={t('translationPublished')}>
                <Timestamp at={translation.publishedAt} locale={locale} />
              </Entry>
            </>
          )}
        </dl>
      )}
      <ul className="mt-1 print:hidden">
        {others.map(({ language: other }) => (
          <li key={other}>
            <a
              href={addressOf(locale, `/${section}/[slug]/parallel/[other]`, { slug, other })}
              className={link}
            >
              {t('parallel', { language: name(other) })}
            </a>
          </li>
        ))}
        <li>
          <a href={addressOf(locale, `/${section}/[slug]/history`, { slug })} className={link}>
            {t('history')}
          </a>
        </li>
        {isDated && (
          <li>
            <a href={addressOf(locale, '/news/[slug]/book.epub', { slug })} download className={link}>
              {t('book')}
            </a>
          </li>
        )}
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
