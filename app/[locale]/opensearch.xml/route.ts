import { getTranslations } from 'next-intl/server'
import { palette } from '@/content/palette'
import { addressOf } from '@/i18n/addresses'
import { readSettings } from '@/settings'
import { localeOf, type LocaleParams } from '../locale'
import { wovenSquareAddress } from '../woven-square'
import { element } from '../xml'

/** Tells browsers how to search the site from their own field (OpenSearch 1.1). */
export async function GET(_request: Request, { params }: LocaleParams): Promise<Response> {
  const locale = await localeOf(params)
  const t = await getTranslations({ locale, namespace: 'Search' })
  const site = await getTranslations({ locale, namespace: 'Site' })
  const { siteUrl } = readSettings()
  const template = `${siteUrl}${addressOf(locale, '/search')}?q={searchTerms}`
  const self = siteUrl + addressOf(locale, '/opensearch.xml')
  const description = element(
    'OpenSearchDescription',
    { xmlns: 'http://a9.com/-/spec/opensearch/1.1/', 'xml:lang': locale },
    [
      element('ShortName', {}, site('name')),
      element('Description', {}, t('description')),
      element('Language', {}, locale),
      element('InputEncoding', {}, 'UTF-8'),
      element('OutputEncoding', {}, 'UTF-8'),
      element(
        'Image',
        { width: '16', height: '16', type: 'image/svg+xml' },
        wovenSquareAddress(await palette()),
      ),
      element('Url', { type: 'text/html', method: 'get', template }),
      element('Url', { type: 'application/opensearchdescription+xml', rel: 'self', template: self }),
    ],
  )
  return new Response(`<?xml version="1.0" encoding="utf-8"?>\n${description}\n`, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  })
}
