import type { ReactNode } from 'react'
import { getTimeZone, getTranslations } from 'next-intl/server'
import { addressOf } from '@/i18n/addresses'
import { monthOf } from '@/i18n/formats'
import type { Locale } from '@/i18n/routing'
import { sections, type Section } from '@/i18n/sections'
import { Notice } from './notice'

/** News older than this may be outdated. */
const old = 2 * 365.25 * 24 * 60 * 60 * 1000

const untranslated = { news: 'untranslated', pages: 'untranslatedPage' } as const satisfies Record<
  Section,
  string
>

type Original = { language: Locale; slug: string; isWithdrawn: boolean }

type Props = {
  locale: Locale
  section: Section
  language: Locale
  publishedAt: string
  original?: Original
  /** How far the translation is behind its original. */
  age?: ReactNode
}

/** What the reader should know before reading, in one place: that the news is old, not translated, or a translation (and of what age). */
export async function ArticleNotices({ locale, section, language, publishedAt, original, age }: Props) {
  const t = await getTranslations({ locale, namespace: 'Notices' })
  const name = await getTranslations({ locale, namespace: 'LanguageName' })
  const timeZone = await getTimeZone({ locale })
  const isOld = sections[section].isDated && Date.now() - Date.parse(publishedAt) > old
  if (language === locale && !original && !age && !isOld) return null
  return (
    <div className="mt-5">
      <Notice>
        <p>
          {language !== locale && `${t(untranslated[section], { language: name(language) })} `}
          {original && <Translation locale={locale} section={section} original={original} />}
          {isOld && t('old', { year: String(monthOf(publishedAt, timeZone).year) })}
        </p>
        {age}
      </Notice>
    </div>
  )
}

type TranslationProps = { locale: Locale; section: Section; original: Original }

/** Of what it's a translation, and the way there. */
async function Translation({ locale, section, original }: TranslationProps) {
  const t = await getTranslations({ locale, namespace: 'Notices' })
  const name = await getTranslations({ locale, namespace: 'LanguageName' })
  const from = await getTranslations({ locale, namespace: 'FromLanguage' })
  const { language, slug, isWithdrawn } = original
  return (
    <>
      {t('translation', { language: from(language) })}{' '}
      {isWithdrawn && t('originalWithdrawn', { language: name(language) })}{' '}
      <a href={addressOf(language, `/${section}/[slug]`, { slug })} hrefLang={language}>
        {isWithdrawn ? t('whyWithdrawn') : t('original', { language: name(language) })}
      </a>
      {'. '}
    </>
  )
}
