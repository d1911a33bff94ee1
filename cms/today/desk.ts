import type { Payload } from 'payload'
import type { EditorLanguage } from '../editor-language'
import type { User } from '../payload-types'

/** Who looks at what there is to do, in which language and by which clocks. */
export type Desk = { payload: Payload; user: User; locale: EditorLanguage; timeZone: string }

/** One thing to do. `language` is the title's, where it isn't the editor's. */
export type Task = { href: string; title: string; language?: string; says: string }

/** What there is of one kind; `count` is of all, `tasks` are the first of them. */
export type Group = {
  key: string
  heading: string
  count: number
  tasks: Task[]
  action: { href: string; words: string }
  /** What is said instead when there is none. */
  none: string
  /** Somebody waits in vain until it's dealt with. */
  isUrgent?: true
}

/** Tasks of a kind that are listed at once. */
export const most = 5

/** Asks for one kind of what there is to do; null when it isn't this person's to deal with. */
export type Ask = (desk: Desk) => Promise<Group | null>
