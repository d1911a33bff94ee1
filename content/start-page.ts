import { pick, type Picked } from '@/i18n/pick'
import type { Locale } from '@/i18n/routing'
import { pageLink } from './menu'
import { editionsFor } from './news'
import type { NewsItem } from './news-items'
import { cms } from './payload'

/** A way to where most people want to go, here or elsewhere. */
export type Shortcut = Picked & { href: string }

type StartPage = { question?: Picked; shortcuts: Shortcut[]; pinned: NewsItem[] }

/** What editors have arranged on the start page. A shortcut to a page that isn't public is left out. */
export async function startPage(locale: Locale): Promise<StartPage> {
  const payload = await cms(['start-page'])
  const { question, shortcuts, pinned } = await payload.findGlobal({ slug: 'start-page', depth: 0 })
  const asked = pick(question, locale)
  const ways = await Promise.all(
    (shortcuts ?? []).map(async ({ page, url, labels }): Promise<Shortcut | null> => {
      const link = typeof page === 'number' ? await pageLink(locale, page) : null
      const href = link?.href ?? url
      const words =
        pick(labels, locale) ??
        (link && { text: link.label, ...(link.language && { language: link.language }) })
      return href && words && (link || !page) ? { ...words, href } : null
    }),
  )
  return {
    ...(asked && { question: asked }),
    shortcuts: ways.filter((way) => way !== null),
    pinned: await editionsFor(
      locale,
      (pinned ?? []).map((one) => (typeof one === 'number' ? one : one.id)),
    ),
  }
}
