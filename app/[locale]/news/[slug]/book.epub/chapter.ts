import { getTimeZone, getTranslations } from 'next-intl/server'
import type { Article } from '@/content/articles'
import { wholeAddress } from '@/editions/href'
import { editionHtml } from '@/editions/html'
import { addressOf } from '@/i18n/addresses'
import { formatDate, formatDateTime } from '@/i18n/formats'
import { wordsBeside } from '../../../../words-beside'
import { element } from '../../../xml'
import type { BookPicture } from './pictures'

/** A whole XHTML document in a language. */
export function xhtmlDocument(language: string, title: string, body: string[]): string {
  const root = {
    xmlns: 'http://www.w3.org/1999/xhtml',
    'xmlns:epub': 'http://www.idpf.org/2007/ops',
    lang: language,
    'xml:lang': language,
  }
  const head = element('head', {}, [
    element('title', {}, title),
    element('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
  ])
  const html = element('html', root, [head, element('body', {}, body)])
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${html}\n`
}

/** An edition from its title to what is said about the text, all in its own language. */
export async function chapter(
  edition: Article,
  siteUrl: string,
  pictures: Map<string, BookPicture>,
): Promise<string> {
  const { language, slug, content } = edition
  const url = siteUrl + addressOf(language, '/news/[slug]', { slug })
  const places = new Set(content.body.map(({ id }) => `#${id}`))
  const text = editionHtml(content, {
    language,
    // A place in the same text stays in the book; texts from before links were checked lead to places that aren't there
    place: (href) => (places.has(href) ? href : wholeAddress(href, url)),
    picture: (file) => pictures.get(file)?.name,
    ...(await wordsBeside(language, url)),
    isPlaced: true,
  })
  return xhtmlDocument(language, content.title, [
    element('h1', {}, content.title),
    ...(await notices(edition)).map((notice) => element('p', { class: 'notice' }, notice)),
    text,
    await about(edition, url),
  ])
}

/** What the reader should know first: that it's a translation, and whether the original has moved on. */
async function notices({ language, translation }: Article): Promise<string[]> {
  if (!translation) return []
  const t = await getTranslations({ locale: language, namespace: 'Notices' })
  const age = await getTranslations({ locale: language, namespace: 'TranslationAge' })
  const from = await getTranslations({ locale: language, namespace: 'FromLanguage' })
  const since = translation.age?.since
  const timeZone = await getTimeZone({ locale: language })
  return [
    t(`translation.${translation.method}`, { language: from(translation.from.language) }),
    ...(since ? [age.markup('since', { time: () => formatDate(since, language, timeZone) })] : []),
  ]
}

async function about(edition: Article, url: string): Promise<string> {
  const { language, publishedAt, changedAt, changedBy, translation } = edition
  const t = await getTranslations({ locale: language, namespace: 'AboutText' })
  const print = await getTranslations({ locale: language, namespace: 'Print' })
  const site = await getTranslations({ locale: language, namespace: 'Site' })
  const entry = (term: string, ...content: string[]) => [element('dt', {}, term), element('dd', {}, content)]
  const timeZone = await getTimeZone({ locale: language })
  const moment = (at: string) => element('time', { datetime: at }, formatDateTime(at, language, timeZone))
  const method = translation && t(translation.method)
  return element('section', { class: 'about', 'aria-labelledby': 'about' }, [
    element('h2', { id: 'about' }, t('title')),
    element('dl', {}, [
      ...entry(t('published'), moment(publishedAt)),
      ...(changedAt ? entry(t('changed'), moment(changedAt)) : []),
      ...(changedAt ? entry(t('changedBy'), element('span', {}, changedBy ?? site('name'))) : []),
      ...(method
        ? entry(
            t('translated'),
            element('span', {}, translation.by ? t('byWhom', { method, by: translation.by }) : method),
          )
        : []),
      ...entry(print('address'), element('a', { href: url }, url)),
    ]),
  ])
}
