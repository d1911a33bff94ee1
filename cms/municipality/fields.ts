import type { Field } from 'payload'
import { defaultTimeZone } from '@/i18n/formats'
import { inEachLanguage } from '../in-each-language'
import { knownZone, looksLikeAPhone, looksLikeHttps } from './checks'

export const nameFields: Field[] = [
  inEachLanguage(
    'names',
    { sv: 'Namn', en: 'Name', uk: 'Назва' },
    {
      sv: 'Så som det står överst på varje sida och i sökmotorer. Tomt på ett språk: det svenska namnet.',
      en: 'As it stands at the top of every page and in search engines. Empty in a language: the Swedish name.',
      uk: 'Як вона стоїть угорі кожної сторінки та в пошукових системах. Якщо порожньо: шведська назва.',
    },
    60,
  ),
  inEachLanguage(
    'shortNames',
    { sv: 'Kort namn', en: 'Short name', uk: 'Коротка назва' },
    {
      sv: 'Ortens namn, där det är trångt.',
      en: 'The name of the place, where there is little room.',
      uk: 'Назва міста, де мало місця.',
    },
    30,
  ),
  {
    name: 'legalName',
    type: 'text',
    maxLength: 120,
    label: { sv: 'Juridiskt namn', en: 'Legal name', uk: 'Юридична назва' },
    admin: {
      description: {
        sv: 'För sökmotorer och öppna data, om det är ett annat än namnet.',
        en: 'For search engines and open data, if it is another than the name.',
        uk: 'Для пошукових систем і відкритих даних, якщо відрізняється від назви.',
      },
    },
  },
]

export const contactFields: Field[] = [
  {
    name: 'phone',
    type: 'text',
    label: { sv: 'Telefon', en: 'Telephone', uk: 'Телефон' },
    validate: looksLikeAPhone,
  },
  { name: 'email', type: 'email', label: { sv: 'E-post', en: 'E-mail', uk: 'Електронна пошта' } },
  inEachLanguage(
    'hours',
    { sv: 'Öppettider', en: 'Opening hours', uk: 'Години роботи' },
    {
      sv: 'När telefonen besvaras: måndag–fredag 8–16.30.',
      en: 'When the telephone is answered: Monday–Friday 8:00–16:30.',
      uk: 'Коли відповідають на дзвінки: понеділок–п’ятниця, 8:00–16:30.',
    },
    80,
  ),
  {
    name: 'address',
    type: 'textarea',
    maxLength: 200,
    label: { sv: 'Adress', en: 'Address', uk: 'Адреса' },
    admin: {
      description: {
        sv: 'En rad för gata, en för postnummer och ort.',
        en: 'One line for the street, one for postcode and town.',
        uk: 'Один рядок для вулиці, один для індексу та міста.',
      },
    },
  },
]

export const recordFields: Field[] = [
  {
    name: 'publisher',
    type: 'text',
    maxLength: 120,
    label: { sv: 'Ansvarig utgivare', en: 'Responsible publisher', uk: 'Відповідальний видавець' },
    admin: {
      description: {
        sv: 'Namnges i sidfoten där webbplatsen har utgivningsbevis.',
        en: 'Named in the footer, where the site has a publishing licence (utgivningsbevis).',
        uk: 'Зазначається внизу сторінок, якщо сайт має видавниче свідоцтво (utgivningsbevis).',
      },
    },
  },
  {
    name: 'accounts',
    type: 'array',
    label: { sv: 'Konton i sociala medier', en: 'Social accounts', uk: 'Сторінки в соціальних мережах' },
    labels: {
      singular: { sv: 'Konto', en: 'Account', uk: 'Сторінка' },
      plural: { sv: 'Konton', en: 'Accounts', uk: 'Сторінки' },
    },
    maxRows: 8,
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'name',
            type: 'text',
            required: true,
            maxLength: 30,
            label: { sv: 'Namn', en: 'Name', uk: 'Назва' },
          },
          {
            name: 'url',
            type: 'text',
            required: true,
            maxLength: 200,
            label: { sv: 'Adress', en: 'Address', uk: 'Адреса' },
            validate: looksLikeHttps,
          },
        ],
      },
    ],
  },
  {
    name: 'timeZone',
    type: 'text',
    required: true,
    defaultValue: defaultTimeZone,
    label: { sv: 'Tidszon', en: 'Time zone', uk: 'Часовий пояс' },
    admin: {
      description: {
        sv: 'Alla tider på webbplatsen, och var år och månader börjar, följer den.',
        en: 'All times on the site follow it, and where years and months begin.',
        uk: 'За ним визначаються всі часи на сайті, а також початок років і місяців.',
      },
    },
    validate: knownZone,
  },
]
