import {
  APIError,
  createLocalReq,
  getLocalI18n,
  initTransaction,
  killTransaction,
  ValidationError,
  type Payload,
} from 'payload'
import { editorLanguages, type EditorLanguage, type EditorText } from '../editor-language'
import { carryOut, type Plan } from './carry-out'

/**
 * Why the rules of publication would refuse a plan if it were carried out now, in that language; null when they wouldn't.
 * Nothing stays of the attempt.
 */
export async function refusalOf(
  payload: Payload,
  plan: Plan,
  language: EditorLanguage,
): Promise<string | null> {
  const i18n = await getLocalI18n({ config: payload.config, language })
  const req = await createLocalReq({ req: { i18n } }, payload)
  await initTransaction(req)
  try {
    await carryOut(req, plan)
    return null
  } catch (error) {
    if (error instanceof APIError) return sentencesOf(error)
    throw error
  } finally {
    await killTransaction(req)
  }
}

/** `refusalOf` in each of the editors' languages. */
export async function refusalInEachLanguage(payload: Payload, plan: Plan): Promise<EditorText | null> {
  const said: Partial<EditorText> = {}
  for (const language of editorLanguages)
    said[language] = (await refusalOf(payload, plan, language)) ?? undefined
  return said.sv && said.en && said.uk ? { sv: said.sv, en: said.en, uk: said.uk } : null
}

function sentencesOf(error: Error): string {
  if (!(error instanceof ValidationError)) return error.message
  const sentences = error.data.errors.map(({ label, message }) =>
    typeof label === 'string' ? `${label}: ${message}` : message,
  )
  return [...new Set(sentences)].join(' ')
}
