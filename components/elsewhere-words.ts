import { getTranslations } from 'next-intl/server'
import type { Elsewhere } from '@/editions/model'
import { formatDuration } from '@/i18n/quantities'
import type { Locale } from '@/i18n/routing'

/** What tells readers of a language to which site a video or a map leads, how long it is and whether it has captions. */
export async function elsewhereWords(locale: Locale): Promise<(elsewhere: Elsewhere) => string> {
  const t = await getTranslations({ locale, namespace: 'Elsewhere' })
  return ({ shows, href, seconds, isCaptioned }) =>
    [
      t(shows, { host: new URL(href).hostname.replace(/^www\./, '') }),
      seconds && formatDuration(seconds, locale),
      isCaptioned !== undefined && t(isCaptioned ? 'captioned' : 'uncaptioned'),
    ]
      .filter(Boolean)
      .join(', ')
}
