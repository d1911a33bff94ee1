import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTimeZone, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { JsonLd } from '@/components/json-ld'
import { LinkList } from '@/components/link-list'
import { getArticle, type Article } from '@/content/articles'
import { pagesBelow } from '@/content/menu'
import { addressOf } from '@/i18n/addresses'
import { toLocalTime } from '@/i18n/formats'
import type { Locale } from '@/i18n/routing'
import { readSettings } from '@/settings'
import { crumbsTo } from '../../crumbs'
import { addressesIn, editionMetadata } from '../../edition-metadata'
import { EditionView } from '../../edition-view'
import { localeOf } from '../../locale'
import { SiteFrame } from '../../site-frame'
import { Trail } from '../../trail'

/** `slug` is the page's whole path. */
type Props = { params: Promise<{ locale: string; slug: string }> }

const load = cache(
  async (locale: Locale, slug: string): Promise<Article> =>
    (await getArticle(locale, decodeURIComponent(slug), 'pages')) ?? notFound(),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params)
  return editionMetadata(locale, await load(locale, (await params).slug))
}

/** A page that editors made, and the ways to those below it. */
export default async function EditorsPage({ params }: Props) {
  const locale = await localeOf(params)
  const page = await load(locale, (await params).slug)
  const { language, slug, content, publishedAt, changedAt } = page
  const t = await getTranslations({ locale, namespace: 'Page' })
  const timeZone = await getTimeZone({ locale })
  const below = await pagesBelow(locale, slug)
  const url = readSettings().siteUrl + addressOf(locale, '/pages/[slug]', { slug })
  return (
    <SiteFrame
      locale={locale}
      addresses={addressesIn(page)}
      feedback={{ path: addressOf(locale, '/pages/[slug]', { slug }), revision: page.revision }}
    >
      <JsonLd
        data={{
          '@type': 'WebPage',
          '@id': url,
          url,
          name: content.title,
          description: content.lead,
          inLanguage: language,
          datePublished: toLocalTime(publishedAt, timeZone),
          dateModified: toLocalTime(changedAt ?? publishedAt, timeZone),
        }}
      />
      <Trail locale={locale} path={await crumbsTo(locale, 'pages', slug)} here={content.title} isTitled />
      <EditionView locale={locale} article={page} source={<p>{url}</p>} />
      {below.length > 0 && (
        <nav aria-labelledby="below" className="mt-12 print:hidden">
          <h2 id="below" className="mb-3 text-2xl">
            {t('below')}
          </h2>
          <LinkList links={below} />
        </nav>
      )}
    </SiteFrame>
  )
}
