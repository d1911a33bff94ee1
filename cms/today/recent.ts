import { z } from 'zod'
import { fromPayload } from '@/database/sql'
import { formatDateTime } from '@/i18n/formats'
import { languageNames } from '@/i18n/language-names'
import { routing } from '@/i18n/routing'
import { most, type Ask, type Desk } from './desk'
import { editorOf } from './texts'
import { words } from './words'

/** So many revisions are looked at for the texts that they are of. */
const newest = 30

const revisionSchema = z.object({
  collection: z.enum(['articles', 'pages']),
  work: z.string(),
  language: z.enum(routing.locales),
  title: z.string(),
  at: z.iso.datetime(),
})
type Published = z.output<typeof revisionSchema>

/** What readers got last, of whatever language, each text once. */
export const recent: Ask = async (desk) => {
  const { payload, locale, timeZone } = desk
  const rows = await fromPayload(payload.db).all(
    `SELECT work, language, record ->> 'collection' AS collection, record -> 'content' ->> 'title' AS title,
       record ->> 'publishedAt' AS at FROM revisions ORDER BY id DESC LIMIT ${newest}`,
  )
  const tasks = latestOfEach(rows.map((row) => revisionSchema.parse({ ...row }))).map(async (revision) => ({
    href: await placeOf(desk, revision),
    title: revision.title,
    language: revision.language,
    says: `${languageNames[revision.language]} · ${formatDateTime(revision.at, locale, timeZone)}`,
  }))
  return {
    key: 'recent',
    heading: words.recent[locale],
    count: 0,
    tasks: await Promise.all(tasks),
    action: { href: '/admin/collections/articles?sort=-publishedAt', words: words.recentAction[locale] },
    none: words.recentNone[locale],
  }
}

function latestOfEach(revisions: Published[]): Published[] {
  const texts = new Map<string, Published>()
  for (const revision of revisions) {
    const key = `${revision.work}/${revision.language}`
    if (!texts.has(key)) texts.set(key, revision)
  }
  return [...texts.values()].slice(0, most)
}

async function placeOf({ payload }: Desk, { collection, work, language }: Published): Promise<string> {
  const [row] = await fromPayload(payload.db).all(
    `SELECT id FROM ${collection} WHERE work = ? AND language = ? LIMIT 1`,
    [work, language],
  )
  return row ? editorOf(collection, Number(row.id)) : '/admin'
}
