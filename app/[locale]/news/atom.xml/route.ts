import { getTranslations } from 'next-intl/server'
import { feedItems } from '@/content/feed'
import { addressOf } from '@/i18n/addresses'
import { localeOf, type LocaleParams } from '../../locale'
import { atomFeed } from '../feed'

/** The latest news in a language as Atom. */
export async function GET(_request: Request, { params }: LocaleParams): Promise<Response> {
  const locale = await localeOf(params)
  const t = await getTranslations({ locale, namespace: 'Feed' })
  return atomFeed({
    locale,
    title: t('title'),
    description: t('subtitle'),
    self: addressOf(locale, '/news/atom.xml'),
    list: addressOf(locale, '/news'),
    items: await feedItems(locale),
  })
}
