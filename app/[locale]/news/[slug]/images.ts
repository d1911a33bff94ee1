import type { Article } from '@/content/articles'
import { sharedPictures } from '@/content/pictures'
import { addressOf } from '@/i18n/addresses'

/** What others show beside a link to an article: its picture in three shapes, or else its card. From the root of the site. */
export async function imagesOf({ language, slug, content }: Pick<Article, 'language' | 'slug' | 'content'>) {
  const pictures = await sharedPictures(content.picture)
  if (pictures.length > 0) return pictures
  return [{ url: addressOf(language, '/news/[slug]/card.png', { slug }), width: 1200, height: 630 }]
}
