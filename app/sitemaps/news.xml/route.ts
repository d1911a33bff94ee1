import { getTimeZone, getTranslations } from 'next-intl/server'
import { newsSince } from '@/content/sitemap'
import { addressOf } from '@/i18n/addresses'
import { toLocalTime } from '@/i18n/formats'
import { element } from '../../[locale]/xml'
import { sinceForNews, urlEntry, urlSet } from '../url-set'

export const dynamic = 'force-dynamic'

/** The most that a news sitemap may hold. */
const limit = 1000

/** What was published in the last two days, as Google News asks for it. */
export async function GET(): Promise<Response> {
  const items = await newsSince(sinceForNews(), limit)
  const entries = items.map(async ({ language, slug, title, publishedAt }) => {
    const t = await getTranslations({ locale: language, namespace: 'Site' })
    const timeZone = await getTimeZone({ locale: language })
    const news = element('news:news', {}, [
      element('news:publication', {}, [
        element('news:name', {}, t('name')),
        element('news:language', {}, language),
      ]),
      element('news:publication_date', {}, toLocalTime(publishedAt, timeZone)),
      element('news:title', {}, title),
    ])
    return urlEntry(addressOf(language, '/news/[slug]', { slug }), {}, undefined, [news])
  })
  return urlSet(await Promise.all(entries))
}
