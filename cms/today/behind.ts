import { fromPayload, placeholders } from '@/database/sql'
import { languageNames } from '@/i18n/language-names'
import { isLocale, routing } from '@/i18n/routing'
import { editionCollections, type EditionCollection } from '../edition/lookups'
import { may } from '../roles'
import { most, type Ask, type Desk } from './desk'
import { words as column } from './texts'
import { words } from './words'

/** Published translations whose original has changed since, into the languages that are this person's. */
export const behind: Ask = async (desk) => {
  const { user, locale } = desk
  const right = may(user, 'update', 'articles')
  if (!right) return null
  const languages = right === true ? routing.locales : (user.languages ?? [])
  if (languages.length === 0) return null
  const found = await Promise.all(
    editionCollections.map((collection) => behindIn(desk, collection, languages)),
  )
  return {
    key: 'behind',
    heading: words.behind[locale],
    count: found.reduce((sum, { count }) => sum + count, 0),
    tasks: found.flatMap(({ tasks }) => tasks).slice(0, most),
    action: { href: '/admin/translations?state=behind', words: words.behindAction[locale] },
    none: words.behindNone[locale],
  }
}

/**
 * The condition that `..._behind` is an index of: only translations have an age. What is cast can't be looked up in the
 * indexes of states and languages, where SQLite would find half of all texts.
 */
const isBehind = `CAST(age AS TEXT) <> 'null' AND CAST(_status AS TEXT) = 'published'`

async function behindIn({ payload }: Desk, collection: EditionCollection, languages: readonly string[]) {
  const database = fromPayload(payload.db)
  const where = `${isBehind} AND CAST(language AS TEXT) IN (${placeholders(languages.length)})`
  const [counted] = await database.all(`SELECT COUNT(*) AS behind FROM ${collection} WHERE ${where}`, [
    ...languages,
  ])
  const rows = await database.all(
    `SELECT id, title, language FROM ${collection} WHERE ${where} ORDER BY published_at DESC LIMIT ${most}`,
    [...languages],
  )
  const tasks = rows.map(({ id, title, language }) => ({
    href: `/admin/translations/${collection}/${Number(id)}`,
    title: column(title),
    language: column(language),
    says: isLocale(language) ? languageNames[language] : '',
  }))
  return { count: Number(counted?.behind), tasks }
}
