import { ValidationError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { record } from '../audit/record'
import type { User } from '../payload-types'
import { say, type EditorText } from '../editor-language'

/** Characters at least, as NIST SP 800-63B asks where a password is all there is… */
const shortest = 12
/** … and at most: more only costs the server. */
const longest = 256

/** Guesses that a password must withstand: fewer is within reach of somebody who has stolen the hashes. */
const guessesNeeded = 1e10

/** Words that somebody who guesses at this site's accounts begins with, beside the common passwords of the world. */
const favourites = [
  'lösenord',
  'losenord',
  'sommar',
  'vinter',
  'kommun',
  'redaktör',
  'välkommen',
  'пароль',
  'місто',
]

const tooShort: EditorText = {
  sv: `Lösenordet måste ha minst ${shortest} tecken. Några ord efter varandra är lätta att minnas.`,
  en: `The password must have at least ${shortest} characters. A few words in a row are easy to remember.`,
  uk: `Пароль має містити щонайменше ${shortest} символів. Кілька слів поспіль легко запам’ятати.`,
}
const tooLong: EditorText = {
  sv: `Lösenordet får ha högst ${longest} tecken.`,
  en: `The password may have at most ${longest} characters.`,
  uk: `Пароль може містити не більше ніж ${longest} символів.`,
}
const tooCommon: EditorText = {
  sv: 'Lösenordet är lätt att gissa: det är vanligt, upprepar sig eller liknar adressen. Välj några ord som inte hör ihop.',
  en: 'The password is easy to guess: it is common, repeats itself or resembles the address. Choose a few unrelated words.',
  uk: 'Цей пароль легко вгадати: він поширений, повторюється або схожий на адресу. Виберіть кілька не пов’язаних між собою слів.',
}

type Operation = { args: object; operation: string; req: PayloadRequest }
/** Requests that set a password; Payload takes it away before other hooks could see it. */
const changing = new WeakSet<PayloadRequest>()

/** Refuses weak passwords wherever one is set: accounts made, passwords changed and reset. */
export const keepPasswordsStrong = async ({ args, operation, req }: Operation): Promise<void> => {
  if (!['create', 'update', 'resetPassword'].includes(operation)) return
  const { password, email } = passwordIn(args)
  if (password === undefined) return
  changing.add(req)
  const problem = await problemOf(password, [email ?? '', req.user?.email ?? ''])
  if (problem)
    throw new ValidationError({ errors: [{ path: 'password', message: say(req, problem) }], req }, req.t)
}

/** Who changes a password wants others out: all sessions of the account end but the one that asked. */
export const endOtherSessions: CollectionBeforeChangeHook<User> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !changing.has(req)) return data
  await recordNewPassword(req, originalDoc)
  const own = req.user && req.user.id === originalDoc?.id && '_sid' in req.user ? req.user._sid : undefined
  return { ...data, sessions: (originalDoc?.sessions ?? []).filter(({ id }) => id === own) }
}

async function recordNewPassword(req: PayloadRequest, user: User | undefined): Promise<void> {
  if (user)
    await record(req, {
      action: 'passwordChanged',
      subject: { kind: 'users', id: user.id, title: user.email },
    })
}

/** Why a password isn't taken; `known` is what is known of its owner. */
export async function problemOf(password: string, known: readonly string[] = []): Promise<EditorText | null> {
  const length = Array.from(password.normalize('NFC')).length
  if (length < shortest) return tooShort
  if (length > longest) return tooLong
  const { guesses } = (await estimator()).check(password, words([...favourites, ...known]))
  return guesses < guessesNeeded ? tooCommon : null
}

function words(known: readonly string[]): string[] {
  return known.flatMap((text) => [text, ...text.split(/[@.\s]+/)]).filter((word) => word.length > 2)
}

/** Loaded when the first password is set: its lists take some megabytes. */
async function estimator() {
  const { ZxcvbnFactory } = await import('@zxcvbn-ts/core')
  const { dictionary, adjacencyGraphs } = await import('@zxcvbn-ts/language-common')
  return new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
}

function passwordIn(args: object): { password?: string; email?: string } {
  const data = 'data' in args && typeof args.data === 'object' && args.data !== null ? args.data : {}
  return {
    ...('password' in data &&
      typeof data.password === 'string' &&
      data.password && { password: data.password }),
    ...('email' in data && typeof data.email === 'string' && { email: data.email }),
  }
}
