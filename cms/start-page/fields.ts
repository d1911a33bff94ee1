import type { ArrayField, Field } from 'payload'
import { inEachLanguage } from '../in-each-language'
import { say } from '../editor-language'
import { isAddress } from '../web-address'

export const questionField = inEachLanguage(
  'question',
  {
    sv: 'Frågan ovanför sökfältet',
    en: 'The question above the search field',
    uk: 'Запитання над полем пошуку',
  },
  {
    sv: 'Det första som en besökare läser: Vad behöver du veta? Tomt: en allmän fråga.',
    en: 'The first that a visitor reads: What do you need to know? Empty: a general question.',
    uk: 'Перше, що читає відвідувач: Що вам потрібно знати? Якщо порожньо: загальне запитання.',
  },
  80,
)

type Shortcut = { page?: unknown; url?: string | null; labels?: Record<string, unknown> }

/** Each shortcut leads to one place, and has words unless they are its page's. */
const leadSomewhere: ArrayField['validate'] = (value, { req }) => {
  for (const [at, { page, url, labels }] of ((value ?? []) as Shortcut[]).entries()) {
    const which = `${at + 1}. `
    if (page ? url : !isAddress(url))
      return (
        which +
        say(req, {
          sv: 'Välj en sida, eller skriv en adress: hela (https://…) eller en sökväg här på webbplatsen (/nyheter).',
          en: 'Choose a page, or write an address: a whole one (https://…) or a path on this site (/news).',
          uk: 'Оберіть сторінку або напишіть адресу: повну (https://…) чи шлях на цьому сайті (/novyny).',
        })
      )
    if (!page && !Object.values(labels ?? {}).some(Boolean))
      return (
        which +
        say(req, {
          sv: 'Skriv vad länken heter, på minst ett språk.',
          en: 'Write what the link is called, in one language at least.',
          uk: 'Напишіть назву посилання принаймні однією мовою.',
        })
      )
  }
  return true
}

const shortcut: Field[] = [
  {
    name: 'page',
    type: 'relationship',
    relationTo: 'pages',
    filterOptions: { original: { exists: false } },
    label: { sv: 'Sida här', en: 'Page on this site', uk: 'Сторінка на сайті' },
    admin: { allowCreate: false },
  },
  {
    name: 'url',
    type: 'text',
    maxLength: 300,
    label: { sv: 'Eller adress', en: 'Or address', uk: 'Або адреса' },
  },
  inEachLanguage(
    'labels',
    { sv: 'Länkens ord', en: 'EditorText of the link', uk: 'Текст посилання' },
    {
      sv: 'Tomt: sidans rubrik. Finns orden på ett språk bara, står de så på alla.',
      en: 'Empty: the page’s title. EditorText in one language only stand so in all.',
      uk: 'Якщо порожньо: заголовок сторінки. Слова лише однією мовою показуються на всіх.',
    },
    60,
  ),
]

export const shortcutsField: ArrayField = {
  name: 'shortcuts',
  type: 'array',
  maxRows: 6,
  label: { sv: 'Genvägar', en: 'Shortcuts', uk: 'Швидкі посилання' },
  labels: {
    singular: { sv: 'Genväg', en: 'Shortcut', uk: 'Посилання' },
    plural: { sv: 'Genvägar', en: 'Shortcuts', uk: 'Посилання' },
  },
  admin: {
    description: {
      sv: 'Högst sex, under sökfältet: dit flest vill.',
      en: 'Six at most, below the search field: where most people want to go.',
      uk: 'Щонайбільше шість, під полем пошуку: куди найчастіше звертаються.',
    },
  },
  validate: leadSomewhere,
  fields: shortcut,
}
