import type { ReactNode } from 'react'
import { getTimeZone, getTranslations } from 'next-intl/server'
import type { TranslationMethod } from '@/editions/model'
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

/** What a translation says of itself. */
type Translated = {
  method: TranslationMethod
  from: { language: Locale; slug: string }
  isOriginalWithdrawn: boolean
}

type Props = {
  locale: Locale
  section: Section
  language: Locale
  publishedAt: string
  translation?: Translated
  /** Since when it's behind its original. */
  age?: ReactNode
}

/** What the reader should know before reading, in one place and few words: what the text is a translation of, that it's old. */
export async function ArticleNotices({ locale, section, language, publishedAt, translation, age }: Props) {
  const t = await getTranslations({ locale, namespace: 'Notices' })
  const name = await getTranslations({ locale, namespace: 'LanguageName' })
  const timeZone = await getTimeZone({ locale })
  const isOld = sections[section].isDated && Date.now() - Date.parse(publishedAt) > old
  if (language === locale && !translation && !age && !isOld) return null
  return (
    <div className="mt-5">
      <Notice>
        <p>
          {language !== locale && `${t(untranslated[section], { language: name(language) })} `}
          {translation && <Translation locale={locale} section={section} {...translation} />}
          {isOld && t('old', { year: String(monthOf(publishedAt, timeZone).year) })}
        </p>
        {age}
      </Notice>
    </div>
  )
}

type TranslationProps = Translated & { locale: Locale; section: Section }

/** Of what it's a translation, and the way there. */
async function Translation({ locale, section, method, from, isOriginalWithdrawn }: TranslationProps) {
  const t = await getTranslations({ locale, namespace: 'Notices' })
  const name = await getTranslations({ locale, namespace: 'LanguageName' })
  const fromName = await getTranslations({ locale, namespace: 'FromLanguage' })
  const { language, slug } = from
  return (
    <>
      {t(`translation.${method}`, { language: fromName(language) })}{' '}
      {isOriginalWithdrawn && t('originalWithdrawn', { language: name(language) })}{' '}
      <a href={addressOf(language, `/${section}/[slug]`, { slug })} hrefLang={language}>
        {isOriginalWithdrawn ? t('whyWithdrawn') : t('original', { language: name(language) })}
      </a>
      {'. '}
    </>
  )
}
