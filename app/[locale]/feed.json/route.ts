import { getTranslations } from 'next-intl/server'
import { feedItems } from '@/content/feed'
import { addressOf } from '@/i18n/addresses'
import { localeOf, type LocaleParams } from '../locale'
import { jsonFeed } from '../news/feed'

/** The latest news in a language as JSON Feed. */
export async function GET(_request: Request, { params }: LocaleParams): Promise<Response> {
  const locale = await localeOf(params)
  const t = await getTranslations({ locale, namespace: 'Feed' })
  const site = await getTranslations({ locale, namespace: 'Site' })
  return jsonFeed({
    locale,
    title: t('title', { municipality: site('name') }),
    description: t('subtitle'),
    self: addressOf(locale, '/feed.json'),
    list: addressOf(locale, '/news'),
    items: await feedItems(locale),
  })
}
