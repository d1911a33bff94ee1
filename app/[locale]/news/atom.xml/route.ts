import type { NextRequest } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { feedItems } from '@/content/feed'
import { matchAddress } from '@/i18n/addresses'
import { newsAddress } from '@/i18n/news-addresses'
import { localeOf, type LocaleParams } from '../../locale'
import { atomFeed } from '../feed'
import { filterIn, listTitle } from '../list'

/** The latest news in a language, or of the list that the address names, as Atom. */
export async function GET({ nextUrl }: NextRequest, { params }: LocaleParams): Promise<Response> {
  const locale = await localeOf(params)
  const t = await getTranslations({ locale, namespace: 'Feed' })
  const municipality = (await getTranslations({ locale, namespace: 'Site' }))('name')
  const filter = filterIn(matchAddress(nextUrl.pathname)?.parameters ?? {})
  const isWhole = Object.keys(filter).length === 0
  return atomFeed({
    locale,
    title: isWhole
      ? t('title', { municipality })
      : t('titleOf', { list: await listTitle(locale, filter), municipality }),
    description: t('subtitle'),
    self: newsAddress(locale, filter, true),
    list: newsAddress(locale, filter),
    items: await feedItems(locale, filter),
  })
}
