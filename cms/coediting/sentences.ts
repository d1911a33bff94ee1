import type { PayloadRequest } from 'payload'
import type { EditionCollection } from '../edition/lookups'
import type { EditorText } from '../editor-language'

export const sentences = {
  noBase: {
    sv: 'Inte sparat: ange vilken version du utgick från, med textens updatedAt. Annars kan det som andra har skrivit gå förlorat.',
    en: 'Not saved: say which version you began from, by the text’s updatedAt. Otherwise what others have written may be lost.',
    uk: 'Не збережено: зазначте в полі updatedAt, з якої версії тексту ви починали. Інакше написане іншими може бути втрачено.',
  },
  somebodyElse: { sv: 'Någon annan', en: 'Somebody else', uk: 'Хтось інший' },
  notSaved: (who: string, fields: string): EditorText => ({
    sv: `Inte sparat: ${who} har ändrat samma sak (${fields}) medan du skrev. Din text finns kvar här.`,
    en: `Not saved: ${who} changed the same (${fields}) while you were writing. Your text is still here.`,
    uk: `Не збережено: поки ви писали, те саме (${fields}) вже змінено. Автор змін: ${who}. Ваш текст залишається тут.`,
  }),
  alsoChanged: (who: string): EditorText => ({
    sv: `${who} har också ändrat detta.`,
    en: `${who} changed this too.`,
    uk: `Це також змінено. Автор змін: ${who}.`,
  }),
}

/** What fields are called, in the editor's language. */
export function labelsOf(req: PayloadRequest, collection: EditionCollection, fields: string[]): string[] {
  const { flattenedFields } = req.payload.collections[collection].config
  return fields.map((name) => {
    const field = flattenedFields.find((candidate) => candidate.name === name)
    const label = field && 'label' in field ? field.label : undefined
    return labelIn(label, req) ?? name
  })
}

function labelIn(label: unknown, { i18n }: PayloadRequest): string | undefined {
  if (typeof label === 'string') return label
  if (typeof label !== 'object' || label === null) return undefined
  const words = new Map<string, unknown>(Object.entries(label))
  const word = words.get(i18n.language)
  return typeof word === 'string' ? word : undefined
}
