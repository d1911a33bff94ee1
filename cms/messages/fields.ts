import type { Field, RelationshipFieldSingleValidation } from 'payload'
import { routing } from '@/i18n/routing'
import { say } from '../editor-language'
import { inEachLanguage } from '../in-each-language'

export const wordFields: Field[] = [
  { name: 'title', type: 'text', admin: { hidden: true } },
  inEachLanguage(
    'titles',
    { sv: 'Rubrik', en: 'Title', uk: 'Заголовок' },
    {
      sv: 'Vad som har hänt, på en rad: Koka vattnet i Dalsjöfors. Finns den inte på läsarens språk visas den svenska.',
      en: 'What has happened, in one line: Boil the water in Dalsjöfors. Readers in whose language it isn’t get the Swedish one.',
      uk: 'Що сталося, одним рядком: Кип’ятіть воду в Дальшефорсі. Якщо мовою читача його немає, показується шведський.',
    },
    90,
    routing.defaultLocale,
  ),
  inEachLanguage(
    'texts',
    { sv: 'Text', en: 'Text', uk: 'Текст' },
    {
      sv: 'Vad den berörde ska göra, i en eller två meningar. Mer står bakom länken.',
      en: 'What those concerned should do, in a sentence or two. The rest is behind the link.',
      uk: 'Що робити тим, кого це стосується, одним-двома реченнями. Решта — за посиланням.',
    },
    300,
  ),
]

export const gravityField: Field = {
  name: 'gravity',
  type: 'select',
  required: true,
  defaultValue: 'service',
  label: { sv: 'Allvar', en: 'Gravity', uk: 'Важливість' },
  options: [
    { value: 'crisis', label: { sv: 'Kris', en: 'Crisis', uk: 'Надзвичайна ситуація' } },
    { value: 'important', label: { sv: 'Viktigt', en: 'Important', uk: 'Важливе' } },
    { value: 'service', label: { sv: 'Driftinformation', en: 'Service', uk: 'Зміни в роботі служб' } },
  ],
  admin: {
    description: {
      sv: 'Kris och viktigt står ovanför sidorna. Driftinformation står på startsidan.',
      en: 'Crisis and important messages stand above the pages. Service messages stand on the start page.',
      uk: 'Надзвичайні та важливі повідомлення стоять угорі сторінок, про зміни в роботі служб — на головній.',
    },
  },
}

const isBanner = ({ gravity }: { gravity?: unknown }) => gravity !== 'service'

/** Where it stands on a page, it's said on which. */
const pageGiven: RelationshipFieldSingleValidation = (value, { data, req }) => {
  const { gravity, place }: { gravity?: unknown; place?: unknown } = data
  if (value || !isBanner({ gravity }) || place !== 'page') return true
  return say(req, {
    sv: 'Välj sidan som meddelandet ska stå på.',
    en: 'Choose the page that the message should stand on.',
    uk: 'Оберіть сторінку, на якій має стояти повідомлення.',
  })
}

export const placeFields: Field[] = [
  {
    name: 'place',
    type: 'select',
    required: true,
    defaultValue: 'everywhere',
    label: { sv: 'Var', en: 'Where', uk: 'Де' },
    options: [
      { value: 'everywhere', label: { sv: 'Överallt', en: 'Everywhere', uk: 'Усюди' } },
      { value: 'start', label: { sv: 'Startsidan', en: 'The start page', uk: 'Головна сторінка' } },
      { value: 'news', label: { sv: 'Nyheterna', en: 'The news', uk: 'Новини' } },
      {
        value: 'page',
        label: {
          sv: 'En sida och dem under den',
          en: 'A page and those below it',
          uk: 'Сторінка та підсторінки',
        },
      },
    ],
    admin: { condition: isBanner },
  },
  {
    name: 'page',
    type: 'relationship',
    relationTo: 'pages',
    filterOptions: { original: { exists: false } },
    label: { sv: 'Sidan', en: 'The page', uk: 'Сторінка' },
    admin: { allowCreate: false, condition: (data) => isBanner(data) && data.place === 'page' },
    validate: pageGiven,
  },
]
