/** Who people are at the editors' side. */
export const roleNames = ['translator', 'writer', 'publisher', 'admin'] as const
export type Role = (typeof roleNames)[number]

export type Operation = 'read' | 'create' | 'update' | 'delete' | 'publish'
/** Within what a right holds: translations into one's own languages, one's own account, what was done with texts. */
const limits = ['translations', 'own', 'of texts'] as const
export type Limit = (typeof limits)[number]
type Right = Operation | `${Operation} ${Limit}`

/** What there are rights to. Of what isn't here, nobody has any. */
export type Kind =
  | 'articles'
  | 'pages'
  | 'topics'
  | 'terms'
  | 'messages'
  | 'media'
  | 'attachments'
  | 'logos'
  | 'feedback'
  | 'municipality'
  | 'start-page'
  | 'users'
  | 'schedules'
  | 'reviews'
  | 'revisions'
  | 'former-addresses'
  | 'former-paths'
  | 'redirects'
  | 'missed-addresses'
  | 'audit'

type Table = Record<Kind, readonly Right[]>

const text = ['read', 'create', 'update', 'delete', 'publish'] as const
const thing = ['read', 'create', 'update', 'delete'] as const
const seen = ['read'] as const
const settings = ['read', 'update'] as const
const ownAccount = ['read', 'update own'] as const

/** What is kept of texts is written by the code that publishes, for whichever role. */
const kept = {
  schedules: seen,
  reviews: seen,
  revisions: seen,
  'former-addresses': seen,
  'former-paths': seen,
  'missed-addresses': seen,
}

const translator: Table = {
  articles: ['read', 'create translations', 'update translations'],
  pages: ['read', 'create translations', 'update translations'],
  topics: seen,
  terms: seen,
  messages: seen,
  media: seen,
  attachments: seen,
  logos: seen,
  feedback: seen,
  redirects: seen,
  municipality: seen,
  'start-page': seen,
  users: ownAccount,
  ...kept,
  audit: ['read of texts'],
}

const writer: Table = {
  ...translator,
  articles: thing,
  pages: thing,
  media: thing,
  attachments: thing,
  feedback: ['read', 'update'],
}

const publisher: Table = {
  ...writer,
  articles: text,
  pages: text,
  topics: thing,
  terms: ['read', 'create', 'update'],
  messages: ['read', 'create', 'update'],
  logos: thing,
  redirects: thing,
  feedback: ['read', 'update', 'delete'],
  municipality: settings,
  'start-page': settings,
}

const admin: Table = { ...publisher, terms: thing, messages: thing, users: thing, audit: ['read'] }

/** What each role may do: the one place that says it. */
export const roles: Record<Role, Table> = { translator, writer, publisher, admin }

/** Whether somebody may do it: entirely, not at all, or within a limit. */
export function may(
  user: { role: Role } | null | undefined,
  operation: Operation,
  kind: Kind,
): boolean | Limit {
  if (!user) return false
  const rights = roles[user.role][kind]
  if (rights.includes(operation)) return true
  const limited = rights.find((right) => right.startsWith(`${operation} `))
  return limits.find((limit) => limited === `${operation} ${limit}`) ?? false
}
