import type { AfterErrorHook, PayloadRequest } from 'payload'
import { troubleOf, type Trouble } from '@/database/trouble'
import { StoreFault } from '@/uploads/store'
import { say, type EditorText } from '../editor-language'
import { dangling, malformed, nothingHere, sentencesOf, unforeseen, uploadsGone } from './sentences'
import { faultOfRequest } from './unreadable'

/** Seconds after which one may try again what has nothing to do with what was sent. */
const retryAfter = '10'

/** What only a program's request breaks: something chosen by its number that isn't there, or nothing where there must be something. */
const constraints = {
  reference: /^(SQLITE_CONSTRAINT_FOREIGNKEY|23503)$/,
  value: /^(SQLITE_CONSTRAINT_NOTNULL|23502|22\w{3})$/,
}

const statusOf: Record<Trouble, number> = { full: 507, readOnly: 503, busy: 503, gone: 503 }

/**
 * Says in the editor's language why the CMS couldn't do what was asked: what is wrong with the disk or the database, or
 * that something failed which nobody has foreseen. What Payload or a rule of ours refuses has its own words already.
 */
export const answerFailure: AfterErrorHook = async ({ error, req }) => {
  if (error instanceof StoreFault) return answerLater(req, 503, uploadsGone)
  const trouble = troubleOf(error) ?? (await troubleBehind(error, req))
  if (trouble) return answerLater(req, statusOf[trouble], sentencesOf[trouble])
  const isRefusal = 'status' in error && error.status !== 500
  if (isRefusal) return undefined
  const fault = faultOfRequest(error)
  if (fault) return fault === 'body' ? answer(req, 400, malformed('')) : answer(req, 404, nothingHere)
  if (breaks(constraints.reference, error)) return answer(req, 400, dangling)
  if (breaks(constraints.value, error)) return answer(req, 400, malformed(''))
  return answer(req, 500, unforeseen(req.headers.get('x-request-id') ?? undefined))
}

function answerLater(req: PayloadRequest, status: number, text: EditorText) {
  if (status === 503) {
    req.responseHeaders ??= new Headers()
    req.responseHeaders.set('Retry-After', retryAfter)
  }
  return answer(req, status, text)
}

function answer(req: PayloadRequest, status: number, text: EditorText) {
  return { status, response: { errors: [{ name: 'APIError', message: say(req, text) }] } }
}

/** Whether either database refused what was written because of such a constraint. */
function breaks(constraint: RegExp, error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return ('code' in error && constraint.test(String(error.code))) || breaks(constraint, error.cause)
}

/** Payload takes an editor for nobody while the database can't say who they are; they should not be told to log in. */
async function troubleBehind(
  error: Error,
  { headers, payload }: PayloadRequest,
): Promise<Trouble | undefined> {
  const isDenied = 'status' in error && (error.status === 401 || error.status === 403)
  if (!isDenied || !headers.get('cookie')?.includes(`${payload.config.cookiePrefix}-token=`)) return undefined
  try {
    await payload.kv.has('readiness')
    return undefined
  } catch (cause) {
    return troubleOf(cause)
  }
}
