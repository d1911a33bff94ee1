import type { Field, TextareaFieldValidation, TextFieldSingleValidation } from 'payload'
import { textarea } from 'payload/shared'
import { oldIdPattern } from '@/editions/metadata'
import { routing } from '@/i18n/routing'
import { slugPattern } from '@/i18n/slug'
import { languageNames } from '@/i18n/language-names'
import { say } from '../editor-language'
import { bodyEditor } from '../body/editor'
import { pictureFields } from '../body/picture'
import { hasCome } from './dates'

const minute = {
  components: { Cell: '/cms/edition/minute-cell#MinuteCell' },
  date: { pickerAppearance: 'dayAndTime', timeFormat: 'HH:mm', displayFormat: 'yyyy-MM-dd HH.mm' },
} as const

/** Where the lead is shown, there is room for one paragraph. */
const isOneParagraph: TextareaFieldValidation = (value, options) => {
  if (value?.trim().includes('\n'))
    return say(options.req, {
      sv: 'Ingressen ska vara ett enda stycke. Ta bort radbrytningen, eller flytta resten till brödtexten.',
      en: 'The lead must be a single paragraph. Remove the line break, or move the rest to the body.',
      uk: 'Вступ має бути одним абзацом. Приберіть розрив рядка або перенесіть решту в основний текст.',
    })
  return textarea(value, options)
}

/** What an editor writes: the same for everything that has editions. */
export const writingFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    required: true,
    maxLength: 200,
    label: { sv: 'Rubrik', en: 'Title', uk: 'Заголовок' },
  },
  {
    name: 'lead',
    type: 'textarea',
    required: true,
    maxLength: 1000,
    label: { sv: 'Ingress', en: 'Lead', uk: 'Вступ' },
    admin: {
      description: {
        sv: 'Det viktigaste först, i en eller några meningar. Syns också i listor och sökmotorer.',
        en: 'The most important first, in a sentence or a few. Also shown in lists and search engines.',
        uk: 'Найважливіше — спочатку, в одному чи кількох реченнях. Показується також у списках і пошукових системах.',
      },
    },
    validate: isOneParagraph,
  },
  {
    name: 'body',
    type: 'richText',
    required: true,
    label: { sv: 'Brödtext', en: 'Body', uk: 'Основний текст' },
    editor: bodyEditor,
  },
  {
    name: 'picture',
    type: 'group',
    label: { sv: 'Bild överst', en: 'Picture at the top', uk: 'Головне зображення' },
    fields: pictureFields({ required: false }),
  },
]

/** Refuses what isn't one part of an address. */
export const looksLikeASlug: TextFieldSingleValidation = (value, { req }) =>
  (value && slugPattern.test(value)) ||
  say(req, {
    sv: 'Skriv adressen med små bokstäver a–z, siffror och enkla bindestreck, till exempel sommarens-badplatser.',
    en: 'Write the address in lower-case letters a–z, figures and single hyphens, such as summer-bathing-places.',
    uk: 'Пишіть адресу малими літерами a–z, цифрами й одинарними дефісами, наприклад litni-pliazhi.',
  })

/** Which edition it is, and where it lives. */
export const identityFields: Field[] = [
  {
    name: 'language',
    type: 'select',
    required: true,
    defaultValue: routing.defaultLocale,
    label: { sv: 'Språk', en: 'Language', uk: 'Мова' },
    options: routing.locales.map((value) => ({ value, label: languageNames[value] })),
    admin: { isClearable: false },
  },
  {
    name: 'slug',
    type: 'text',
    required: true,
    maxLength: 120,
    index: true,
    label: { sv: 'Adress', en: 'Address', uk: 'Адреса' },
    admin: {
      description: {
        sv: 'Görs av rubriken när fältet är tomt. Ändras adressen på något publicerat leder den gamla adressen hit.',
        en: 'Made from the title when empty. If the address of something published changes, the old one leads here.',
        uk: 'Утворюється із заголовка, якщо поле порожнє. Якщо змінити адресу опублікованого, стара вестиме сюди.',
      },
    },
    validate: looksLikeASlug,
  },
  { name: 'work', type: 'text', index: true, admin: { hidden: true } },
  // The account whose words it has; kept by the code that guards the door
  { name: 'lastWriter', type: 'number', admin: { hidden: true } },
]

/** When and by whom. */
export const timeFields: Field[] = [
  {
    name: 'publishedAt',
    type: 'date',
    label: { sv: 'Publicerad', en: 'Published', uk: 'Опубліковано' },
    admin: {
      ...minute,
      description: {
        sv: 'Sätts vid första publiceringen när fältet är tomt.',
        en: 'Set on first publication when empty.',
        uk: 'Встановлюється під час першої публікації, якщо поле порожнє.',
      },
    },
    validate: hasCome,
  },
  {
    name: 'changedAt',
    type: 'date',
    label: { sv: 'Senast ändrad', en: 'Last changed', uk: 'Востаннє змінено' },
    admin: {
      readOnly: true,
      ...minute,
      description: {
        sv: 'Sätts när en ändring i innehållet publiceras.',
        en: 'Set when a change of substance is published.',
        uk: 'Встановлюється, коли публікується змістова зміна.',
      },
    },
  },
  {
    name: 'changedBy',
    type: 'text',
    maxLength: 120,
    label: { sv: 'Ändrad av', en: 'Changed by', uk: 'Ким змінено' },
    admin: {
      description: {
        sv: 'Roll eller avdelning, inte ett personnamn. Tomt: kommunen.',
        en: 'Role or department, not a person’s name. Empty: the municipality.',
        uk: 'Посада або відділ, а не ім’я особи. Порожньо: муніципалітет.',
      },
    },
  },
]

const looksLikeAnOldId: TextFieldSingleValidation = (value, { req }) =>
  !value ||
  oldIdPattern.test(value) ||
  say(req, {
    sv: 'Id:t består av 8 till 40 siffror och bokstäver a–f. Det står mellan ”.5.” eller ”.4.” och ”.html”.',
    en: 'The id is 8 to 40 figures and letters a–f. It stands between “.5.” or “.4.” and “.html”.',
    uk: 'Ідентифікатор складається з 8–40 цифр і літер a–f. Він стоїть між «.5.» або «.4.» і «.html».',
  })

/** Where it came from. */
export const originFields: Field[] = [
  {
    name: 'oldId',
    type: 'text',
    index: true,
    label: {
      sv: 'Id på den gamla webbplatsen',
      en: 'Id on the old site',
      uk: 'Ідентифікатор на старому сайті',
    },
    admin: {
      description: {
        sv: 'Till exempel 605a2fc161ce5ff59d50c6b. Gamla adresser med detta id leder hit.',
        en: 'Such as 605a2fc161ce5ff59d50c6b. Old addresses with this id lead here.',
        uk: 'Наприклад, 605a2fc161ce5ff59d50c6b. Старі адреси з цим ідентифікатором ведуть сюди.',
      },
    },
    validate: looksLikeAnOldId,
  },
]
