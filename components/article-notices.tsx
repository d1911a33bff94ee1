import type { ReactNode } from 'react'
import { getTranslations } from 'next-intl/server'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import { sections, type Section } from '@/i18n/sections'
import { Notice } from './notice'

/** News older than this may be outdated. */
const old = 2 * 365.25 * 24 * 60 * 60 * 1000

const untranslated = { news: 'untranslated', pages: 'untranslatedPage' } as const satisfies Record<
  Section,
  string
>

type Props = {
  locale: Locale
  section: Section
  language: Locale
  publishedAt: string
  original?: { language: Locale; slug: string; isWithdrawn: boolean }
  /** How far the translation is behind its original, as a notice. */
  age?: ReactNode
}

/** What the reader should know before reading: that the news is old, not translated, or a translation (and of what age). */
export async function ArticleNotices({ locale, section, language, publishedAt, original, age }: Props) {
  const t = await getTranslations({ locale, namespace: 'Notices' })
  const name = await getTranslations({ locale, namespace: 'LanguageName' })
  const from = await getTranslations({ locale, namespace: 'FromLanguage' })
  return (
    <>
      {language !== locale && (
        <Notice>
          <p>{t(untranslated[section], { language: name(language) })}</p>
        </Notice>
      )}
      {original && (
        <Notice>
          <p>
            {t('translation', { language: from(original.language) })}{' '}
            {original.isWithdrawn && t('originalWithdrawn', { language: name(original.language) })}{' '}
            <a
              href={addressOf(original.language, `/${section}/[slug]`, { slug: original.slug })}
              hrefLang={original.language}
            >
              {original.isWithdrawn
                ? t('whyWithdrawn')
                : t('original', { language: name(original.language) })}
            </a>
          </p>
        </Notice>
      )}
      {age}
      {sections[section].isDated && Date.now() - Date.parse(publishedAt) > old && (
        <Notice>
          <p>{t('old')}</p>
        </Notice>
      )}
    </>
  )
}
