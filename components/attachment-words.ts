import { getTranslations } from 'next-intl/server'
import type { AttachmentWords } from '@/editions/html-links'
import type { Attachment } from '@/editions/model'
import { formatSize, inARow, languageName } from '@/i18n/quantities'
import type { Locale } from '@/i18n/routing'

/**
 * What tells readers of a language what a document is, and what those don't get whom it isn't made for. `reportAt`: the
 * address of the form for faults of the page that it's on.
 */
export async function attachmentWords(
  locale: Locale,
  reportAt?: string,
): Promise<(attachment: Attachment) => AttachmentWords> {
  const t = await getTranslations({ locale, namespace: 'Attachment' })
  const site = await getTranslations({ locale, namespace: 'Site' })
  const email = site('email')
  const ways = [
    ...(email ? [{ href: `mailto:${email}`, words: t('mail', { email }) }] : []),
    ...(reportAt ? [{ href: reportAt, words: t('report') }] : []),
  ]
  return ({ format, pages, size, language, lacks }) => {
    const facts = [
      t(`format.${format}`),
      pages && t('pages', { count: pages }),
      formatSize(size, locale),
      language !== locale && t('language', { language: languageName(language, locale) }),
    ]
    const parts = inARow(
      lacks.map((lack) => t(`lack.${lack}`)),
      locale,
    )
    return {
      facts: facts.filter(Boolean).join(', '),
      ...(lacks.length > 0 && {
        lacks: `${t('lacks', { parts })} ${t('ask')}`,
        briefly: { lacks: t('lacksBriefly'), askFor: t('askFor') },
      }),
      ways,
    }
  }
}
