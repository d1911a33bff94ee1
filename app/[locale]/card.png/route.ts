import { getTranslations } from 'next-intl/server'
import { pictureResponse } from '@/app/icon-picture'
import { publisherName } from '@/app/publisher'
import { palette } from '@/content/palette'
import { localeOf, type LocaleParams } from '../locale'
import { drawCard } from '../news/[slug]/card.png/draw-card'

/** What others show beside a link to a page that has no picture of its own: whose site it is, on woven cloth. */
export async function GET(_request: Request, { params }: LocaleParams): Promise<Response> {
  const locale = await localeOf(params)
  const municipality = (await getTranslations({ locale, namespace: 'Site' }))('name')
  const home = await getTranslations({ locale, namespace: 'Home' })
  const card = await drawCard({
    title: home('title', { municipality }),
    sender: await publisherName(),
    language: locale,
    threads: await palette(),
    topic: '',
  })
  return pictureResponse(card, 'image/png')
}
