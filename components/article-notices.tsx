import { getTranslations } from 'next-intl/server'
import { addressOf } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import { Notice } from './notice'

/** News older than this may be outdated. */
const old = 2 * 365.25 * 24 * 60 * 60 * 1000

type Props = {
  locale: Locale
  language: Locale
  publishedAt: string
  original?: { language: Locale; slug: string }
}

/** What the reader should know before reading: that the news is old, not translated, or a translation. */
export async function ArticleNotices({ locale, language, publishedAt, original }: Props) {
  const t = await getTranslations({ locale, namespace: 'Notices' })
  const name = await getTranslations({ locale, namespace: 'LanguageName' })
  const from = await getTranslations({ locale, namespace: 'FromLanguage' })
  return (
    <>
      {language !== locale && (
        <Notice>
          <p>{t('untranslated', { language: name(language) })}</p>
        </Notice>
      )}
      {original && (
        <Notice>
          <p>
            {t('translation', { language: from(original.language) })}{' '}
            <a
              href={addressOf(original.language, '/news/[slug]', { slug: original.slug })}
              hrefLang={original.language}
            >
              {t('original', { language: name(original.language) })}
            </a>
          </p>
        </Notice>
      )}
      {Date.now() - Date.parse(publishedAt) > old && (
        <Notice>
          <p>{t('old')}</p>
        </Notice>
      )}
    </>
  )
}
