import { getTimeZone } from 'next-intl/server'
import { publisherName } from '@/app/publisher'
import { getArticle } from '@/content/articles'
import { palette } from '@/content/palette'
import { subjectOf } from '@/content/topics'
import { formatDate } from '@/i18n/formats'
import { routing } from '@/i18n/routing'
import { localeOf } from '../../../locale'
import { drawCard } from './draw-card'

type Props = { params: Promise<{ locale: string; slug: string }> }

/** The picture of an article that others show beside a link to it (Open Graph): its title, date and sender. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { slug } = await params
  const locale = await localeOf(params)
  const article = await getArticle(locale, slug)
  if (!article) return new Response('Not found', { status: 404 })
  const { work, language, content, publishedAt } = article
  const { topics } = await subjectOf(work)
  const card = await drawCard({
    title: content.title,
    date: formatDate(publishedAt, language, await getTimeZone({ locale: language })),
    sender: await publisherName(),
    language,
    threads: await palette(),
    topic: topics[0]?.slugs[routing.defaultLocale] ?? '',
  })
  return new Response(new Uint8Array(card), {
    headers: { 'Content-Type': 'image/png', 'Cache-Control': 'public, max-age=3600' },
  })
}
