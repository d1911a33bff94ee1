import { getTranslations } from 'next-intl/server'
import { messageAddress } from '@/app/api/v1/addresses'
import { banners, type Message } from '@/content/messages'
import { addressOf } from '@/i18n/addresses'
import { toLocalTime } from '@/i18n/formats'
import type { Locale } from '@/i18n/routing'
import { readSettings } from '@/settings'
import { element } from '../xml'

/**
 * What must be said for a time, for who follows the news: crisis and important messages, of every place, are in every
 * feed, as nobody should miss one for having chosen a topic.
 */
export async function feedMessages(locale: Locale) {
  const { siteUrl } = readSettings()
  return Promise.all(
    (await banners(locale)).map(async ({ id, gravity, title, text, link, startsAt, updatedAt }: Message) => {
      const language = title.language ?? locale
      const t = await getTranslations({ locale: language, namespace: 'Messages' })
      return {
        language,
        id: siteUrl + messageAddress(id),
        title: `${t(gravity)}: ${title.text}`,
        text: text?.text ?? title.text,
        url: new URL(link?.href ?? addressOf(locale, '/'), siteUrl).href,
        publishedAt: startsAt,
        // Written before its time, it's new when that comes
        changedAt: updatedAt > startsAt ? updatedAt : startsAt,
      }
    }),
  )
}

type FeedMessage = Awaited<ReturnType<typeof feedMessages>>[number]

/** A message as an entry of Atom. */
export function atomMessage(message: FeedMessage, timeZone: string): string {
  const { language, id, title, text, url, publishedAt, changedAt } = message
  return element('entry', { 'xml:lang': language }, [
    element('id', {}, id),
    element('title', {}, title),
    element('link', { rel: 'alternate', type: 'text/html', href: url }),
    element('published', {}, toLocalTime(publishedAt, timeZone)),
    element('updated', {}, toLocalTime(changedAt, timeZone)),
    element('content', { type: 'text' }, text),
  ])
}

/** A message as an item of JSON Feed. */
export function jsonMessage(message: FeedMessage, timeZone: string) {
  const { language, id, title, text, url, publishedAt, changedAt } = message
  return {
    ...{ id, url, title, content_text: text, language },
    date_published: toLocalTime(publishedAt, timeZone),
    date_modified: toLocalTime(changedAt, timeZone),
  }
}
