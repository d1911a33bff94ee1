import { getArticle } from '@/content/articles'
import { addressOf } from '@/i18n/addresses'
import { readSettings } from '@/settings'
import { localeOf } from '../../../locale'
import { qrCode } from './qr-code'

type Props = { params: Promise<{ locale: string; slug: string }> }

/** The address of an article for the camera of who holds it on paper. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { slug } = await params
  const article = await getArticle(await localeOf(params), slug)
  if (!article) return new Response('Not found', { status: 404 })
  const address = readSettings().siteUrl + addressOf(article.language, '/news/[slug]', { slug })
  return new Response(qrCode(address), {
    headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=3600' },
  })
}
