import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Glossary } from '@/components/glossary'
import { JsonLd } from '@/components/json-ld'
import { getGlossary } from '@/content/glossary'
import { addressOf, addressesOf } from '@/i18n/addresses'
import { readSettings } from '@/settings'
import { localeOf, type LocaleParams } from '../locale'
import { pageMetadata } from '../page-metadata'
import { SiteFrame } from '../site-frame'
import { Trail } from '../trail'

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const locale = await localeOf(params)
  const t = await getTranslations({ locale, namespace: 'Glossary' })
  return pageMetadata({
    locale,
    title: t('title'),
    description: t('description'),
    address: addressOf(locale, '/glossary'),
    editions: addressesOf('/glossary'),
  })
}

/** Every word of authority, each at its anchor, explained in the reader's language. */
export default async function GlossaryPage({ params }: LocaleParams) {
  const locale = await localeOf(params)
  const t = await getTranslations({ locale, namespace: 'Glossary' })
  const terms = await getGlossary()
  const url = readSettings().siteUrl + addressOf(locale, '/glossary')
  const defined = terms.map(({ term, swedish, explanation }) => ({
    '@type': 'DefinedTerm',
    '@id': `${url}#${term}`,
    name: swedish,
    description: explanation[locale],
  }))
  return (
    <SiteFrame locale={locale} addresses={addressesOf('/glossary')}>
      <JsonLd
        data={{
          '@type': 'DefinedTermSet',
          '@id': url,
          name: t('title'),
          inLanguage: locale,
          hasDefinedTerm: defined,
        }}
      />
      <Trail locale={locale} path={[]} here={t('title')} />
      <h1>{t('title')}</h1>
      <p className="mt-4 mb-10 max-w-text text-xl text-quiet">{t('lead')}</p>
      {terms.length > 0 ? <Glossary locale={locale} terms={terms} /> : <p>{t('empty')}</p>}
    </SiteFrame>
  )
}
