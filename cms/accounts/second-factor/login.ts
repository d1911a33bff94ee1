import { APIError, type CollectionBeforeLoginHook, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { record } from '../../audit/record'
import { say } from '../../editor-language'
import type { User } from '../../payload-types'
import { LoginThrottle, type Limit } from '../login-throttle'
import { tooSoon } from '../too-soon'
import { isDemanded } from './demanded'
import { factorOf, keepFactor, useCode, useRecoveryCode } from './factor'
import { makeSetup, readSetup } from './setup'
import { factorWords } from './words'

/** Wrong codes after a right password, from wherever: somebody knows the password. Recovery codes are always taken. */
const limit: Limit = { free: 5, longest: 5 * 60_000 }
const throttle = new LoginThrottle()

const { codeNeeded, codeWrong, setupNeeded, setupWrong } = factorWords
const sentences = { codeNeeded, codeWrong, setupNeeded, setupWrong }

/** A login lacks its second step, which `data` names, or what was given for it is wrong. */
function secondStep(
  req: PayloadRequest,
  words: keyof typeof sentences,
  data: Record<string, unknown>,
): APIError {
  const isWrong = words === 'codeWrong' || words === 'setupWrong'
  return new APIError(say(req, sentences[words]), 401, { ...data, isWrong }, true)
}

/** Whether a login failed because of its code: that counts as a refusal, unlike a first step. */
export function isWrongCode(error: Error): boolean {
  return error instanceof APIError && z.object({ isWrong: z.literal(true) }).safeParse(error.data).success
}

const given = z
  .object({ code: z.string().trim().default(''), setup: z.string().default('') })
  .catch({ code: '', setup: '' })

/** Asks for a code once the password was right; who must have a second factor and has none sets it up on the way in. */
export const askForCode: CollectionBeforeLoginHook<User> = async ({ req, user }) => {
  if (await factorOf(req, user.id)) await checkCode(req, user)
  else if (isDemanded(user)) await setUp(req, user)
}

async function checkCode(req: PayloadRequest, user: User): Promise<void> {
  const { code } = given.parse(req.data ?? {})
  if (!code) throw secondStep(req, 'codeNeeded', { step: 'code' })
  if (await useRecoveryCode(req, user.id, code)) {
    await record(
      req,
      { action: 'recoveryCodeUsed', subject: { kind: 'users', id: user.id, title: user.email } },
      user,
    )
    return
  }
  const key = String(user.id)
  const wait = throttle.waitFor(key, limit)
  if (wait > 0) throw tooSoon(req, wait)
  throttle.begin(key)
  if (!(await useCode(req, user.id, code))) throw secondStep(req, 'codeWrong', { step: 'code' })
  throttle.succeed(key)
}

async function setUp(req: PayloadRequest, user: User): Promise<void> {
  const { code, setup } = given.parse(req.data ?? {})
  const made = setup ? readSetup(req.payload, user.id, setup, code) : null
  if (made) {
    await keepFactor(req, user.id, made.secret, made.recovery)
    await record(
      req,
      { action: 'secondFactorSet', subject: { kind: 'users', id: user.id, title: user.email } },
      user,
    )
    return
  }
  if (setup) throw secondStep(req, 'setupWrong', { step: 'setup' })
  throw secondStep(req, 'setupNeeded', { step: 'setup', setup: makeSetup(req.payload, user) })
}
