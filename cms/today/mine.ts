import { formatDateTime } from '@/i18n/formats'
import { fromPayload, type Row } from '@/database/sql'
import { editionCollections, type EditionCollection } from '../edition/lookups'
import { may } from '../roles'
import { most, type Ask, type Desk, type Task } from './desk'
import { editorOf, words as column } from './texts'
import { words } from './words'

type Text = { collection: EditionCollection; id: number; title: string; language: string; at: string }

/** What the person wrote on last: drafts first, then what is published, the newest of each first. */
export const mine: Ask = async (desk) => {
  const { user, locale } = desk
  if (!may(user, 'update', 'articles')) return null
  const [drafts, published] = [await latest(desk, 'draft'), await latest(desk, 'published')]
  const count = await countTexts(desk)
  const tasks = [
    ...drafts.map((text) => taskOf(desk, text, words.draft[locale])),
    ...published.map((text) => taskOf(desk, text, words.published[locale])),
  ].slice(0, most)
  const first = tasks[0]?.href ?? '/admin'
  return {
    key: 'mine',
    heading: words.mine[locale],
    count,
    tasks,
    action: { href: first, words: words.mineAction[locale] },
    none: words.mineNone[locale],
  }
}

/** The condition that `..._by_writer` is an index of. */
const written = 'latest = TRUE AND version_last_writer = ?'

async function latest({ payload, user }: Desk, status: 'draft' | 'published'): Promise<Text[]> {
  const all = editionCollections.map(async (collection) => {
    const rows = await fromPayload(payload.db).all(
      `SELECT parent_id, version_title, version_language, version_updated_at FROM _${collection}_v
       WHERE ${written} AND version__status = ? ORDER BY version_updated_at DESC LIMIT ${most}`,
      [user.id, status],
    )
    return rows.map((row) => textOf(collection, row))
  })
  const texts = (await Promise.all(all)).flat()
  return texts.sort((one, other) => (one.at < other.at ? 1 : -1)).slice(0, most)
}

function textOf(collection: EditionCollection, row: Row): Text {
  const { parent_id: id, version_title: title, version_language: language, version_updated_at: at } = row
  return {
    collection,
    id: Number(id),
    title: column(title),
    language: column(language),
    // As text, a date of PostgreSQL's would lose its milliseconds
    at: (at instanceof Date ? at : new Date(String(at))).toISOString(),
  }
}

async function countTexts({ payload, user }: Desk): Promise<number> {
  const counts = editionCollections.map(async (collection) => {
    const [row] = await fromPayload(payload.db).all(
      `SELECT COUNT(*) AS texts FROM _${collection}_v WHERE ${written}`,
      [user.id],
    )
    return Number(row?.texts)
  })
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
}

function taskOf({ locale, timeZone }: Desk, text: Text, state: string): Task {
  const { collection, id, title, language, at } = text
  return {
    href: editorOf(collection, id),
    ...(title ? { title, language } : { title: words.untitled[locale] }),
    says: `${state} · ${formatDateTime(at, locale, timeZone)}`,
  }
}
