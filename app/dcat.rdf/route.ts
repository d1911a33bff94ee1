import { getTranslations } from 'next-intl/server'
import { addressOf } from '@/i18n/addresses'
import { routing } from '@/i18n/routing'
import { readSettings } from '@/settings'
import { editionsAddress } from '../api/v1/addresses'
import { openHeaders } from '../caching'
import { publisherContact, publisherLanguage, publisherName } from '../publisher'
import { element, xmlResponse } from '../[locale]/xml'

export const dynamic = 'force-dynamic'

const namespaces = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:dcat': 'http://www.w3.org/ns/dcat#',
  'xmlns:foaf': 'http://xmlns.com/foaf/0.1/',
  'xmlns:vcard': 'http://www.w3.org/2006/vcard/ns#',
}

/** The European Union's lists of what may be said. */
const authority = 'http://publications.europa.eu/resource/authority'
const languages = {
  sv: `${authority}/language/SWE`,
  en: `${authority}/language/ENG`,
  uk: `${authority}/language/UKR`,
}

/** Catalogue metadata is free for all, as Sweden's data portal asks for; of the data `DATA_LICENSE` says it. */
const free = 'http://creativecommons.org/publicdomain/zero/1.0/'

/** What open data there is, for Sweden's data portal (DCAT-AP-SE 2.2 as RDF/XML): the news by API and as feeds. */
export async function GET(): Promise<Response> {
  const { siteUrl, dataLicense } = readSettings()
  const contact = await publisherContact()
  const at = (id: string) => `${siteUrl}/dcat.rdf#${id}`
  const link = (name: string, address: string) => element(name, { 'rdf:resource': address })
  const words = await Promise.all(routing.locales.map((locale) => inLanguage(locale)))
  const say = (name: string, key: Key) =>
    words.map(([locale, t, municipality]) => element(name, { 'xml:lang': locale }, t(key, { municipality })))
  const license = dataLicense ? [link('dcterms:license', dataLicense)] : []
  const spoken = routing.locales.map((locale) => link('dcterms:language', languages[locale]))
  const feeds = routing.locales.flatMap((locale) => [
    {
      id: `atom-${locale}`,
      address: addressOf(locale, '/news/atom.xml'),
      type: 'ATOM',
      locale,
    },
    { id: `json-${locale}`, address: addressOf(locale, '/feed.json'), type: 'JSON', locale },
  ])
  const format = (type: string) => link('dcterms:format', `${authority}/file-type/${type}`)
  const thing = (name: string, id: string, inner: string[]) => element(name, { 'rdf:about': at(id) }, inner)
  const root = element('rdf:RDF', namespaces, [
    thing('dcat:Catalog', 'catalog', [
      ...say('dcterms:title', 'catalog'),
      ...say('dcterms:description', 'catalogDescription'),
      link('dcterms:publisher', at('publisher')),
      link('dcterms:license', free),
      link('foaf:homepage', siteUrl),
      ...spoken,
      link('dcat:dataset', at('news')),
      link('dcat:service', at('api')),
    ]),
    thing('foaf:Agent', 'publisher', [
      ...words.map(([locale, , name]) => element('foaf:name', { 'xml:lang': locale }, name)),
      link('dcterms:type', 'http://purl.org/adms/publishertype/LocalAuthority'),
    ]),
    thing('vcard:Organization', 'contact', [
      element('vcard:fn', { 'xml:lang': publisherLanguage }, await publisherName()),
      contact ? link('vcard:hasEmail', contact) : link('vcard:hasURL', siteUrl),
    ]),
    thing('dcat:Dataset', 'news', [
      ...say('dcterms:title', 'dataset'),
      ...say('dcterms:description', 'datasetDescription'),
      link('dcterms:publisher', at('publisher')),
      link('dcat:contactPoint', at('contact')),
      link('dcterms:accessRights', `${authority}/access-right/PUBLIC`),
      link('dcat:theme', `${authority}/data-theme/GOVE`),
      link('dcterms:accrualPeriodicity', `${authority}/frequency/CONT`),
      ...spoken,
      ...['editions', ...feeds.map(({ id }) => id)].map((id) => link('dcat:distribution', at(id))),
    ]),
    thing('dcat:Distribution', 'editions', [
      ...say('dcterms:title', 'api'),
      link('dcat:accessURL', siteUrl + editionsAddress),
      link('dcat:accessService', at('api')),
      format('JSON'),
      ...license,
    ]),
    ...feeds.map(({ id, address, type, locale }) =>
      thing('dcat:Distribution', id, [
        ...say('dcterms:title', 'feed'),
        link('dcat:accessURL', siteUrl + address),
        link('dcat:downloadURL', siteUrl + address),
        format(type),
        link('dcterms:language', languages[locale]),
        ...license,
      ]),
    ),
    thing('dcat:DataService', 'api', [
      ...say('dcterms:title', 'api'),
      link('dcat:endpointURL', `${siteUrl}/api/v1`),
      link('dcat:endpointDescription', `${siteUrl}/api/v1/openapi.json`),
      link('dcat:servesDataset', at('news')),
      link('dcterms:publisher', at('publisher')),
      link('dcat:contactPoint', at('contact')),
      link('dcterms:accessRights', `${authority}/access-right/PUBLIC`),
      ...license,
    ]),
  ])
  return xmlResponse('application/rdf+xml', root, openHeaders)
}

async function inLanguage(locale: (typeof routing.locales)[number]) {
  const site = await getTranslations({ locale, namespace: 'Site' })
  return [locale, await getTranslations({ locale, namespace: 'OpenData' }), site('name')] as const
}

type Key = 'catalog' | 'catalogDescription' | 'dataset' | 'datasetDescription' | 'api' | 'feed'
