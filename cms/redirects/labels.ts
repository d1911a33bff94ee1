import type { EditorText } from '../editor-language'

/** What editors read about redirects, and about addresses that readers ask for in vain. */
export const labels = {
  collection: {
    singular: { sv: 'Hänvisning', en: 'Redirect', uk: 'Переспрямування' },
    plural: { sv: 'Hänvisningar', en: 'Redirects', uk: 'Переспрямування' },
  },
  from: { sv: 'Från adressen', en: 'From the address', uk: 'З адреси' },
  fromHelp: {
    sv: 'På den här webbplatsen, från snedstrecket efter namnet: /sommarbad',
    en: 'On this site, from the slash after its name: /sommarbad',
    uk: 'На цьому сайті, від скісної риски після його назви: /sommarbad',
  },
  to: { sv: 'Till', en: 'To', uk: 'На' },
  toHelp: {
    sv: 'En adress på den här webbplatsen (/nyheter/…), eller en hel adress till en annan (https://…).',
    en: 'An address on this site (/nyheter/…), or a whole one on another (https://…).',
    uk: 'Адреса на цьому сайті (/nyheter/…) або повна адреса на іншому (https://…).',
  },
} satisfies Record<string, EditorText | Record<'singular' | 'plural', EditorText>>

export const problems = {
  fromPath: {
    sv: 'Skriv en adress på den här webbplatsen, från snedstrecket, utan frågetecken och nummertecken.',
    en: 'Write an address on this site, from the slash, without question mark and number sign.',
    uk: 'Введіть адресу на цьому сайті, починаючи зі скісної риски, без знака питання та решітки.',
  },
  fromTaken: {
    sv: 'Det finns redan något på adressen. Bara adresser som inte leder någonstans kan hänvisas vidare.',
    en: 'There is something at this address already. Only addresses that lead nowhere can lead on.',
    uk: 'За цією адресою вже щось є. Переспрямувати можна лише адресу, що нікуди не веде.',
  },
  toNowhere: {
    sv: 'Det finns ingen sida på adressen, eller så är den tillbakadragen. Välj en som finns.',
    en: 'There is no page at this address, or it’s withdrawn. Choose one that is there.',
    uk: 'За цією адресою немає сторінки, або її відкликано. Виберіть ту, що існує.',
  },
  toWrong: {
    sv: 'Skriv en adress som börjar med / eller https://',
    en: 'Write an address that begins with / or https://',
    uk: 'Введіть адресу, що починається з / або https://',
  },
} satisfies Record<string, EditorText>

export const sentences = {
  title: {
    sv: 'Adresser som inte finns',
    en: 'Addresses that aren’t there',
    uk: 'Адреси, яких немає',
  },
  how: {
    sv: 'De femtio adresser som läsare oftast har frågat efter förgäves. En adress räknas högst var tionde sekund.',
    en: 'The fifty addresses that readers have asked for in vain most often. An address is counted every ten seconds at most.',
    uk: 'П’ятдесят адрес, які читачі найчастіше шукали марно. Одна адреса зараховується щонайбільше раз на десять секунд.',
  },
  none: {
    sv: 'Ingen har frågat efter något som inte finns.',
    en: 'Nobody has asked for anything that isn’t there.',
    uk: 'Ніхто не шукав того, чого немає.',
  },
  address: { sv: 'Adress', en: 'Address', uk: 'Адреса' },
  count: { sv: 'Gånger', en: 'Times', uk: 'Разів' },
  last: { sv: 'Senast', en: 'Last', uk: 'Востаннє' },
  leadTo: { sv: 'Led den till', en: 'Lead it to', uk: 'Спрямувати на' },
  save: { sv: 'Led vidare', en: 'Lead on', uk: 'Спрямувати' },
  done: { sv: 'Leder nu vidare.', en: 'Leads on now.', uk: 'Тепер переспрямовує.' },
  failed: {
    sv: 'Inte sparat: servern svarar inte. Försök igen.',
    en: 'Not saved: the server doesn’t answer. Try again.',
    uk: 'Не збережено: сервер не відповідає. Спробуйте ще раз.',
  },
  all: { sv: 'Alla hänvisningar', en: 'All redirects', uk: 'Усі переспрямування' },
} satisfies Record<string, EditorText>
