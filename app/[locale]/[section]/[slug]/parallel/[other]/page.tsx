import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { ParallelText } from '@/components/parallel-text'
import { getParallel, type Parallel } from '@/content/parallel'
import { addressOf, perLocale } from '@/i18n/addresses'
import type { Locale, Section } from '@/i18n/routing'
import { crumbsTo } from '../../../../crumbs'
import { localeOf } from '../../../../locale'
import { SiteFrame } from '../../../../site-frame'
import { sectionOf, slugOf } from '../../../section'

type Props = { params: Promise<{ locale: string; section: string; slug: string; other: string }> }

const load = cache(
  async (section: Section, locale: Locale, slug: string, other: string): Promise<Parallel> =>
    (await getParallel(locale, slug, other, section)) ?? notFound(),
)

async function parallelOf(params: Props['params']) {
  const { other } = await params
  const locale = await localeOf(params)
  const parallel = await load(await sectionOf(params), locale, await slugOf(params), other)
  const t = await getTranslations({ locale, namespace: 'Parallel' })
  const name = await getTranslations({ locale, namespace: 'LanguageName' })
  const title = t('title', { one: name(parallel.one.language), other: name(parallel.other.language) })
  return { locale, t, title, ...parallel }
}

/** For no search engine: here is nothing that the editions don't say. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t, title, one } = await parallelOf(params)
  return {
    title: `${one.content.title}. ${title}`,
    description: t('description'),
    robots: { index: false },
  }
}

/** Two editions of an article, paragraph by paragraph. */
export default async function ParallelPage({ params }: Props) {
  const { locale, t, title, one, other, editions } = await parallelOf(params)
  const address = addressOf(locale, `/${one.section}/[slug]`, { slug: one.slug })
  return (
    <SiteFrame locale={locale} addresses={addressesOf({ one, other, editions })}>
      <Breadcrumbs
        locale={locale}
        path={[
          ...(await crumbsTo(locale, one.section, one.slug)),
          {
            label: one.content.title,
            href: address,
            ...(one.language !== locale && { language: one.language }),
          },
        ]}
        here={{ label: title }}
      />
      <h1>{title}</h1>
      <p className="mt-3 mb-8 text-quiet">{t('description')}</p>
      <ParallelText locale={locale} one={one} other={other} />
    </SiteFrame>
  )
}

/** In the other language the two change places; a third has its own edition beside the one here. */
function addressesOf({ one, other, editions }: Parallel): Record<Locale, string> {
  return perLocale((locale) => {
    const own = editions.find(({ language }) => language === locale)
    const beside = locale === one.language || !own ? other : one
    return addressOf(locale, `/${one.section}/[slug]/parallel/[other]`, {
      slug: own?.slug ?? one.slug,
      other: beside.language,
    })
  })
}
