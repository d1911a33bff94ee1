import type { Field } from 'payload'
import type { EditionCollection } from './lookups'

/** What makes an edition a translation. */
export function translationFields(collection: EditionCollection): Field[] {
  return [
    {
      name: 'original',
      type: 'relationship',
      relationTo: collection,
      label: { sv: 'Översättning av', en: 'Translation of', uk: 'Переклад тексту' },
      admin: { position: 'sidebar', allowCreate: false },
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
        position: 'sidebar',
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
      admin: { position: 'sidebar', condition: (data) => Boolean(data.original) },
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
      name: 'age',
      type: 'json',
      admin: { hidden: true },
      typescriptSchema: [() => ({ tsType: "import('../editions/age').Age | null" })],
    },
  ]
}
