import type { Field } from 'payload'

/** What only pages have. Their place in the tree is the original's, for all languages. */
export const pageFields: Field[] = [
  {
    name: 'parent',
    type: 'relationship',
    relationTo: 'pages',
    label: { sv: 'Ligger under', en: 'Stands below', uk: 'Розміщена під' },
    filterOptions: ({ id }) => ({ original: { exists: false }, ...(id ? { id: { not_equals: id } } : {}) }),
    admin: {
      allowCreate: false,
      condition: (data) => !data.original,
      description: {
        sv: 'Tomt: sidan ligger överst i menyn. Översättningar ligger där originalet ligger.',
        en: 'Empty: the page stands at the top of the menu. Translations stand where the original does.',
        uk: 'Порожньо: сторінка на верхньому рівні меню. Переклади розміщено там, де й оригінал.',
      },
    },
  },
  {
    name: 'order',
    type: 'number',
    defaultValue: 0,
    label: { sv: 'Ordning', en: 'Order', uk: 'Порядок' },
    admin: {
      condition: (data) => !data.original,
      description: {
        sv: 'Lägre tal kommer först bland sidorna på samma plats.',
        en: 'Lower numbers come first among the pages at the same place.',
        uk: 'Менші числа йдуть першими серед сторінок того самого рівня.',
      },
    },
  },
  {
    name: 'inFooter',
    type: 'checkbox',
    defaultValue: false,
    label: { sv: 'Länka från sidfoten', en: 'Link from the footer', uk: 'Посилання внизу сторінок' },
    admin: { condition: (data) => !data.original },
  },
]
