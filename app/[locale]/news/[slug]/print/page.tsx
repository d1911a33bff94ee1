import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { PrintChoice } from '@/components/print-choice'
import { getChosenEditions, type ChosenEditions } from '@/content/chosen-editions'
import { addressOf, perLocale } from '@/i18n/addresses'
import type { Locale } from '@/i18n/routing'
import { readSettings } from '@/settings'
import { crumbsTo } from '../../../crumbs'
import { localeOf } from '../../../locale'
import { SiteFrame } from '../../../site-frame'
import { PrintOut } from './print-out'

type Props = {
  params: Promise<{ locale: string; slug: string }>
  searchParams: Promise<{ lang?: string | string[] }>
}

const load = cache(
  async (locale: Locale, slug: string, languages: string): Promise<ChosenEditions> =>
    (await getChosenEditions(locale, slug, languages.split(' ').filter(Boolean))) ?? notFound(),
)

async function printOutOf({ params, searchParams }: Props) {
  const locale = await localeOf(params)
  const { lang = [] } = await searchParams
  const { slug } = await params
  return { locale, slug, editions: await load(locale, slug, [lang].flat().join(' ')) }
}

/** The title is the text's own: browsers make it that of the PDF. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, editions } = await printOutOf(props)
  const [{ content }] = editions
  const t = await getTranslations({ locale, namespace: 'PrintOut' })
  return {
    title: content.title,
    description: t('description'),
    robots: { index: false },
  }
}

/** An article as a document for paper or PDF, in one or several languages. */
export default async function PrintPage(props: Props) {
  const { locale, slug, editions } = await printOutOf(props)
  const [first] = editions
  const t = await getTranslations({ locale, namespace: 'PrintOut' })
  const own = first.editions.find(({ language }) => language === locale) ?? { ...first, ...first.content }
  const addresses = perLocale((other) => {
    const edition = first.editions.find(({ language }) => language === other)
    return addressOf(other, '/news/[slug]/print', { slug: edition?.slug ?? slug })
  })
  return (
    <SiteFrame locale={locale} addresses={addresses}>
      <Breadcrumbs
        locale={locale}
        path={[
          ...(await crumbsTo(locale, 'news', slug)),
          {
            label: own.title,
            href: addressOf(locale, '/news/[slug]', { slug }),
            ...(own.language !== locale && { language: own.language }),
          },
        ]}
        here={{ label: t('title') }}
      />
      <PrintChoice
        locale={locale}
        slug={slug}
        languages={first.editions.map(({ language }) => language)}
        chosen={editions.map(({ language }) => language)}
      />
      <PrintOut locale={locale} editions={editions} siteUrl={readSettings().siteUrl} />
    </SiteFrame>
  )
}
