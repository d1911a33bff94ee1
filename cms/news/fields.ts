import type { Field } from 'payload'

/** What only news have. */
export const newsFields: Field[] = [
  {
    name: 'topics',
    type: 'relationship',
    relationTo: 'topics',
    hasMany: true,
    label: { sv: 'Ämnen', en: 'Topics', uk: 'Теми' },
    admin: {
      condition: (data) => !data.original,
      description: {
        sv: 'Gäller för nyheten på alla språk.',
        en: 'Holds for the news item in all languages.',
        uk: 'Стосується новини всіма мовами.',
      },
    },
  },
  {
    name: 'related',
    type: 'relationship',
    relationTo: 'articles',
    hasMany: true,
    maxRows: 3,
    filterOptions: ({ id }) => ({ original: { exists: false }, ...(id ? { id: { not_equals: id } } : {}) }),
    label: { sv: 'Läs också', en: 'Read also', uk: 'Читайте також' },
    admin: {
      allowCreate: false,
      condition: (data) => !data.original,
      description: {
        sv: 'Tomt: nyheter om samma ämnen.',
        en: 'Empty: news on the same topics.',
        uk: 'Порожньо: новини на ті самі теми.',
      },
    },
  },
]
