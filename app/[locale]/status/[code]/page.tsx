import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SearchForm } from '@/components/search-form'
import { SearchHits } from '@/components/search-hits'
import { searchByAddress } from '@/content/search'
import { addressOf, addressesOf } from '@/i18n/addresses'
import { localeOf } from '../../locale'
import { SiteFrame } from '../../site-frame'

type Props = { params: Promise<{ locale: string; code: string }>; searchParams: Promise<{ path?: string }> }

const codes = ['400', '404', '405', '408', '410', '413', '414', '500', '503'] as const
type Code = (typeof codes)[number]

/** `proxy.ts` rewrites to this page and gives the answer its status. */
async function wordsFor(params: Props['params']) {
  const locale = await localeOf(params)
  const t = await getTranslations({ locale, namespace: 'Status' })
  const asked = (await params).code
  const code: Code = codes.find((known) => known === asked) ?? '404'
  return { locale, t, title: t(`${code}.title`), text: t(`${code}.text`) }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title } = await wordsFor(params)
  return { title, robots: { index: false } }
}

export default async function Status({ params, searchParams }: Props) {
  const { locale, t, title, text } = await wordsFor(params)
  const { path } = await searchParams
  const hits = path ? await searchByAddress(locale, decodeURIComponent(path)) : []
  const search = await getTranslations({ locale, namespace: 'Search' })
  const link = 'inline-flex min-h-11 items-center'
  return (
    <SiteFrame locale={locale} addresses={addressesOf('/')}>
      <h1 className="mt-6">{title}</h1>
      <p className="mt-6 max-w-text text-xl">{text}</p>
      <ul className="mt-8 flex flex-wrap gap-x-8">
        <li>
          <a href={addressOf(locale, '/')} className={link}>
            {t('home')}
          </a>
        </li>
        <li>
          <a href={addressOf(locale, '/news')} className={link}>
            {t('news')}
          </a>
        </li>
      </ul>
      {path && (
        <section aria-labelledby="found" className="mt-10">
          <h2 id="found" className="mb-6 text-2xl">
            {hits.length ? t('404.found') : search('title')}
          </h2>
          {hits.length > 0 && <SearchHits locale={locale} hits={hits} level={3} />}
          <div className="mt-8">
            <SearchForm locale={locale} />
          </div>
        </section>
      )}
    </SiteFrame>
  )
}
