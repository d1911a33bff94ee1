import { LRUCache } from 'lru-cache'
import type { PayloadRequest } from 'payload'
import type { Value } from '@/database/sql'
import type { User } from '../payload-types'
import { databaseOf } from '../transactions'
import { deviceOf } from './device'

/** Sessions whose use was kept in the last five minutes: often enough for whoever looks for one that isn't theirs. */
const kept = new LRUCache<string, true>({ max: 10_000, ttl: 5 * 60_000 })

type Session = NonNullable<User['sessions']>[number]

/** What the owner of an account is told of a session. Times are ISO 8601, UTC. */
export type ToldSession = { id: string; begun: string; used: string; device: string; isOwn: boolean }

/** With what a session was begun, beside what Payload keeps of it. */
export async function noteDevice(req: PayloadRequest, user: Pick<User, 'sessions'>): Promise<void> {
  const session = user.sessions?.at(-1)
  if (!session) return
  const device = deviceOf(req.headers.get('user-agent') ?? '')
  await write(req, 'UPDATE users_sessions SET device = ?, used_at = ? WHERE id = ?', [
    device,
    now(),
    session.id,
  ])
}

/** Keeps when a session was last used, every five minutes at most. Nobody is kept from reading when that can't be written. */
export async function noteUse(req: PayloadRequest): Promise<void> {
  const id = ownSession(req)
  if (!id || kept.has(id)) return
  kept.set(id, true)
  try {
    await write(req, 'UPDATE users_sessions SET used_at = ? WHERE id = ?', [now(), id])
  } catch (err) {
    req.payload.logger.warn({ err, msg: 'When a session was last used could not be kept' })
  }
}

/** The sessions of an account that haven't run out, the last used first. */
export async function sessionsOf(req: PayloadRequest, account: number): Promise<ToldSession[]> {
  const wish = { collection: 'users', id: account, depth: 0, showHiddenFields: true } as const
  const { sessions } = (await req.payload.findByID({ ...wish, disableErrors: true, req })) ?? {}
  const told = (sessions ?? []).filter(({ expiresAt }) => Date.parse(expiresAt) > Date.now())
  return told.map((session) => tell(req, session)).sort((one, other) => other.used.localeCompare(one.used))
}

function tell(req: PayloadRequest, { id, createdAt, usedAt, device }: Session): ToldSession {
  const begun = createdAt ?? ''
  return { id, begun, used: usedAt ?? begun, device: device ?? '', isOwn: id === ownSession(req) }
}

/** Ends one session of an account, or all but the one that asks. */
export async function endSessions(req: PayloadRequest, account: number, session?: string): Promise<void> {
  if (session)
    await write(req, 'DELETE FROM users_sessions WHERE _parent_id = ? AND id = ?', [account, session])
  else
    await write(req, 'DELETE FROM users_sessions WHERE _parent_id = ? AND id <> ?', [
      account,
      ownSession(req) ?? '',
    ])
}

/** Undefined for whoever isn't logged in by a session. */
export function ownSession({ user }: PayloadRequest): string | undefined {
  return user && '_sid' in user && typeof user._sid === 'string' ? user._sid : undefined
}

async function write(req: PayloadRequest, sql: string, params: Value[]): Promise<void> {
  await (await databaseOf(req)).batch([{ sql, params }])
}

const now = () => new Date().toISOString()
