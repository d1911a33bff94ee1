import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SearchForm } from '@/components/search-form'
import { SearchHits } from '@/components/search-hits'
import { searchByAddress } from '@/content/search'
import { addressesOf } from '@/i18n/addresses'
import { localeOf } from '../../locale'
import { SiteFrame } from '../../site-frame'
import { WaysOn } from '../../ways-on'

type Props = { params: Promise<{ locale: string; code: string }>; searchParams: Promise<{ path?: string }> }

const codes = ['400', '404', '405', '408', '410', '413', '414', '500', '503', '507'] as const
type Code = (typeof codes)[number]

/** `proxy.ts` rewrites to this page and gives the answer its status. */
async function wordsFor(params: Props['params']) {
  const locale = await localeOf(params)
  const t = await getTranslations({ locale, namespace: 'Status' })
  const asked = (await params).code
  const code: Code = codes.find((known) => known === asked) ?? '404'
  return { locale, t, title: t(`${code}.title`), text: t(`${code}.text`) }
}

const nothing = { words: '', hits: [] }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title } = await wordsFor(params)
  return { title, robots: { index: false } }
}

export default async function Status({ params, searchParams }: Props) {
  const { locale, t, title, text } = await wordsFor(params)
  const { path } = await searchParams
  const { words, hits } = path ? await searchByAddress(locale, decodeURIComponent(path)) : nothing
  return (
    <SiteFrame
      locale={locale}
      addresses={addressesOf('/')}
      feedback={path ? { path, revision: 0, isLost: true } : null}
    >
      <h1 className="mt-6">{title}</h1>
      <p className="mt-6 max-w-text text-xl">{text}</p>
      {path && (
        <div className="mt-8">
          <SearchForm locale={locale} query={words} />
        </div>
      )}
      {hits.length > 0 && (
        <section aria-labelledby="found" className="mt-10">
          <h2 id="found" className="mb-6 text-2xl">
            {t('404.found')}
          </h2>
          <SearchHits locale={locale} hits={hits} level={3} />
        </section>
      )}
      <WaysOn locale={locale} />
    </SiteFrame>
  )
}
