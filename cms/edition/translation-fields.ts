import type { Field, JSONFieldValidation } from 'payload'
import { say } from '../editor-language'
import { progressSchema } from '../translators/progress'
import type { EditionCollection } from './lookups'

const isProgress: JSONFieldValidation = (value, { req }) =>
  progressSchema.nullish().safeParse(value).success ||
  say(req, {
    sv: 'Uppgiften om vilka stycken som är översatta har fel form.',
    en: 'What says which paragraphs are translated has the wrong shape.',
    uk: 'Дані про те, які абзаци перекладено, мають неправильну форму.',
  })

/** What makes an edition a translation. */
export function translationFields(collection: EditionCollection): Field[] {
  return [
    {
      name: 'original',
      type: 'relationship',
      relationTo: collection,
      label: { sv: 'Översättning av', en: 'Translation of', uk: 'Переклад тексту' },
      admin: { allowCreate: false },
      filterOptions: ({ id }) => ({ original: { exists: false }, ...(id ? { id: { not_equals: id } } : {}) }),
    },
    {
      name: 'follows',
      type: 'number',
      min: 1,
      label: {
        sv: 'Gjord efter originalets version',
        en: 'Made from the original’s revision',
        uk: 'Зроблено за редакцією оригіналу',
      },
      admin: {
        condition: (data) => Boolean(data.original),
        description: {
          sv: 'Tomt: den senaste publicerade.',
          en: 'Empty: the latest published one.',
          uk: 'Порожньо: остання опублікована.',
        },
      },
    },
    {
      name: 'translation',
      type: 'group',
      label: { sv: 'Översättning', en: 'Translation', uk: 'Переклад' },
      admin: { condition: (data) => Boolean(data.original) },
      fields: [
        {
          name: 'method',
          type: 'select',
          defaultValue: 'human',
          label: { sv: 'Hur', en: 'How', uk: 'Як' },
          options: [
            { value: 'human', label: { sv: 'Av en människa', en: 'By a human', uk: 'Людиною' } },
            { value: 'machine', label: { sv: 'Av en maskin', en: 'By a machine', uk: 'Машиною' } },
            {
              value: 'machine-checked',
              label: {
                sv: 'Av en maskin, granskad av en människa',
                en: 'By a machine, checked by a human',
                uk: 'Машиною, перевірено людиною',
              },
            },
          ],
        },
        { name: 'by', type: 'text', label: { sv: 'Av vem', en: 'By whom', uk: 'Ким' } },
      ],
    },
    {
      name: 'progress',
      type: 'json',
      label: { sv: 'Översatta stycken', en: 'Translated paragraphs', uk: 'Перекладені абзаци' },
      admin: { hidden: true },
      validate: isProgress,
      typescriptSchema: [() => ({ tsType: "import('./translators/progress').Progress | null" })],
    },
    {
      name: 'age',
      type: 'json',
      admin: { hidden: true },
      typescriptSchema: [() => ({ tsType: "import('../editions/age').Age | null" })],
    },
  ]
}
