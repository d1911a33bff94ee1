import type { ListedEdition as Listed } from '@/content/open-data'
import { addressOf } from '@/i18n/addresses'
import { readSettings } from '@/settings'
import { openHeaders } from '../../caching'
import { editionAddress } from './addresses'
import type { ListedEdition } from './schemas'

/** An answer that any site's programs may read. */
export function answer(data: object, status = 200): Response {
  return Response.json(data, { status, headers: openHeaders })
}

/** What is wrong and what to do about it (RFC 9457). */
export function problem(status: number, title: string, detail: string): Response {
  return Response.json(
    { title, status, detail },
    { status, headers: { ...openHeaders, 'Content-Type': 'application/problem+json' } },
  )
}

export function listed({ slug, ...edition }: Listed): ListedEdition {
  const { siteUrl } = readSettings()
  const { work, language } = edition
  return {
    ...edition,
    url: siteUrl + addressOf(language, '/news/[slug]', { slug }),
    api: siteUrl + editionAddress(work, language),
  }
}
