import { z } from 'zod'
import type { Locale } from '@/i18n/routing'
import type { Settings } from '@/settings'
import { Refused } from '../refused'
import { machineProblems } from './problems'

/** Translates texts in HTML, in order, from a language to another. @throws Refused */
export type Translator = (texts: readonly string[], from: Locale, to: Locale) => Promise<string[]>

/** How a service is asked, and where its answer has the texts. */
type Service = {
  path: string
  headers: (key: string) => Record<string, string>
  body: (texts: readonly string[], from: Locale, to: Locale, key: string) => object
  answer: z.ZodType<string[]>
}

/** Texts in one question: DeepL takes fifty. */
const atOnce = 50
/** Milliseconds for the whole; the edge waits for an editor's answer a little longer. */
const patience = 20_000
const longest = 20_000

const text = z.string().max(longest)

const services: Record<NonNullable<Settings['translator']>['kind'], Service> = {
  libretranslate: {
    path: '/translate',
    headers: () => ({}),
    body: (q, source, target, key) => ({ q, source, target, format: 'html', ...(key && { api_key: key }) }),
    answer: z.object({ translatedText: z.array(text) }).transform(({ translatedText }) => translatedText),
  },
  deepl: {
    path: '/v2/translate',
    headers: (key) => ({ Authorization: `DeepL-Auth-Key ${key}` }),
    body: (texts, from, to) => ({
      text: texts,
      source_lang: from.toUpperCase(),
      // DeepL asks which English
      target_lang: to === 'en' ? 'EN-GB' : to.toUpperCase(),
      tag_handling: 'xml',
      outline_detection: false,
      splitting_tags: ['br'],
    }),
    answer: z
      .object({ translations: z.array(z.object({ text })) })
      .transform(({ translations }) => translations.map((one) => one.text)),
  },
}

/** The service that the settings name; undefined when they name none, and nothing leaves the house. */
export function translatorOf(
  { translator }: Pick<Settings, 'translator'>,
  wait = patience,
): Translator | undefined {
  if (!translator) return undefined
  const { kind, url, key = '' } = translator
  const service = services[kind]
  return async (texts, from, to) => {
    const signal = AbortSignal.timeout(wait)
    const translated: string[] = []
    for (let at = 0; at < texts.length; at += atOnce) {
      const asked = texts.slice(at, at + atOnce)
      const request = {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...service.headers(key) },
        body: JSON.stringify(service.body(asked, from, to, key)),
        redirect: 'error' as const,
        signal,
      }
      const answer = service.answer.safeParse(await answerOf(url.replace(/\/$/, '') + service.path, request))
      if (answer.data?.length !== asked.length) throw new Refused(502, machineProblems.garbage)
      translated.push(...answer.data)
    }
    return translated
  }
}

async function answerOf(address: string, request: RequestInit): Promise<unknown> {
  try {
    const response = await fetch(address, request)
    if (!response.ok) throw new Refused(502, refusalOf(response.status))
    const body = await response.text()
    return parsed(body)
  } catch (error) {
    if (error instanceof Refused) throw error
    const isLate = error instanceof Error && error.name === 'TimeoutError'
    throw new Refused(isLate ? 504 : 502, machineProblems[isLate ? 'late' : 'down'])
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

function refusalOf(status: number) {
  if (status === 401 || status === 403) return machineProblems.key
  if (status === 429 || status === 456) return machineProblems.used
  return machineProblems[status < 500 ? 'refused' : 'down']
}
