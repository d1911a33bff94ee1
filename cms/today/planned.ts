import { isEditionCollection } from '../edition/lookups'
import type { Schedule } from '../payload-types'
import { may } from '../roles'
import { toldOf } from '../schedule/told'
import { most, type Ask, type Desk, type Group } from './desk'
import { editorOf, namesOf } from './texts'
import { words } from './words'

/** What was to be published or withdrawn and couldn't be: readers wait for it. */
export const failed: Ask = async (desk) => {
  const found = await plans(desk, 'failed')
  const { locale } = desk
  return (
    found && {
      ...found,
      key: 'failed',
      heading: words.failed[locale],
      action: { href: found.tasks[0]?.href ?? '/admin', words: words.failedAction[locale] },
      none: words.failedNone[locale],
      isUrgent: true,
    }
  )
}

/** What is published or withdrawn next. */
export const planned: Ask = async (desk) => {
  const found = await plans(desk, 'waiting')
  const { locale } = desk
  return (
    found && {
      ...found,
      key: 'planned',
      heading: words.planned[locale],
      action: { href: found.tasks[0]?.href ?? '/admin', words: words.plannedAction[locale] },
      none: words.plannedNone[locale],
    }
  )
}

async function plans(
  { payload, user, locale, timeZone }: Desk,
  state: Schedule['state'],
): Promise<Pick<Group, 'count' | 'tasks'> | null> {
  if (may(user, 'publish', 'articles') !== true) return null
  const where = { state: { equals: state } }
  const { docs, totalDocs: count } = await payload.find({
    collection: 'schedules',
    where,
    sort: 'at',
    limit: most,
    depth: 0,
  })
  const tasks = docs.map(async (plan) => {
    const { kind, edition } = plan
    const names = isEditionCollection(kind) ? await namesOf(payload, kind, [edition]) : undefined
    const { says, problem } = toldOf(locale, plan, timeZone)
    return {
      href: editorOf(kind, edition),
      ...(names?.get(edition) ?? { title: words.untitled[locale] }),
      says: [says, problem].filter(Boolean).join(' '),
    }
  })
  return { count, tasks: await Promise.all(tasks) }
}
