import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { Withdrawal } from '@/components/withdrawal'
import { getWithdrawn, type Withdrawn } from '@/content/withdrawn'
import { addressOf, perLocale } from '@/i18n/addresses'
import type { Locale, Section } from '@/i18n/routing'
import { crumbsTo } from '../../../crumbs'
import { localeOf } from '../../../locale'
import { SiteFrame } from '../../../site-frame'
import { sectionOf, slugOf } from '../../section'

type Props = { params: Promise<{ locale: string; section: string; slug: string }> }

const load = cache(
  async (section: Section, locale: Locale, slug: string): Promise<Withdrawn> =>
    (await getWithdrawn(locale, slug, section)) ?? notFound(),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(params), namespace: 'Withdrawn' })
  return { title: t('title'), robots: { index: false } }
}

/** Stands at the address of a text that is public no longer; `proxy.ts` gives the answer its status, 410. */
export default async function WithdrawnPage({ params }: Props) {
  const locale = await localeOf(params)
  const section = await sectionOf(params)
  const withdrawn = await load(section, locale, await slugOf(params))
  const t = await getTranslations({ locale, namespace: 'Withdrawn' })
  const { language, slug, title } = withdrawn
  return (
    <SiteFrame locale={locale} addresses={addressesOf(withdrawn)}>
      <Breadcrumbs
        locale={locale}
        path={await crumbsTo(locale, section, slug)}
        here={{ label: t('title') }}
      />
      <h1 className="mb-4">{t('title')}</h1>
      {title && (
        <p lang={language === locale ? undefined : language} className="mb-6 max-w-text text-xl">
          {title}
        </p>
      )}
      <Withdrawal locale={locale} {...withdrawn} />
      <p className="mt-8">
        <a
          href={addressOf(locale, `/${section}/[slug]/history`, { slug })}
          className="inline-flex min-h-11 items-center"
        >
          {t('history')}
        </a>
      </p>
    </SiteFrame>
  )
}

/** Where another edition is public, its language leads to it; elsewhere the same is said in that language. */
function addressesOf({ section, slug, editions }: Withdrawn): Record<Locale, string> {
  return perLocale((locale) => {
    const edition = editions.find(({ language }) => language === locale)
    return addressOf(locale, `/${section}/[slug]`, { slug: edition?.slug ?? slug })
  })
}
