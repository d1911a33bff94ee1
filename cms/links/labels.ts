import type { EditorText } from '../editor-language'
import type { LinkProblem } from './broken'

/** What editors read about links that lead nowhere. */
export const labels = {
  title: { sv: 'Brutna länkar', en: 'Broken links', uk: 'Непрацюючі посилання' },
  text: { sv: 'Text', en: 'Text', uk: 'Текст' },
  words: { sv: 'Länkens ord', en: 'Words of the link', uk: 'Слова посилання' },
  address: { sv: 'Adress', en: 'Address', uk: 'Адреса' },
  problem: { sv: 'Vad som är fel', en: 'What is wrong', uk: 'Що не так' },
  none: {
    sv: 'Alla länkar leder dit de ska.',
    en: 'All links lead where they should.',
    uk: 'Усі посилання ведуть куди слід.',
  },
  how: {
    sv: 'Länkar inom webbplatsen kontrolleras när den här sidan öppnas, länkar till andra webbplatser en gång om dygnet.',
    en: 'Links within the site are checked when this page is opened, links to other sites once a day.',
    uk: 'Посилання в межах сайту перевіряються під час відкриття цієї сторінки, посилання на інші сайти — раз на добу.',
  },
} satisfies Record<string, EditorText>

export const problems: Record<LinkProblem, EditorText> = {
  missing: {
    sv: 'Det finns ingen sida på adressen.',
    en: 'There is no page at this address.',
    uk: 'За цією адресою немає сторінки.',
  },
  withdrawn: {
    sv: 'Texten är inte längre publicerad.',
    en: 'The text is no longer published.',
    uk: 'Текст більше не опубліковано.',
  },
  anchor: {
    sv: 'Platsen finns inte på sidan.',
    en: 'The place isn’t on the page.',
    uk: 'Цього місця на сторінці немає.',
  },
  gone: {
    sv: 'Den andra webbplatsen säger att sidan inte finns.',
    en: 'The other site says that the page doesn’t exist.',
    uk: 'Інший сайт повідомляє, що сторінки немає.',
  },
  down: {
    sv: 'Den andra webbplatsen verkar vara nere. Den har inte svarat på flera dagar.',
    en: 'The other site seems down. It hasn’t answered for days.',
    uk: 'Інший сайт, здається, не працює. Він не відповідає вже кілька днів.',
  },
  moved: {
    sv: 'Sidan har flyttat för gott. Byt till den nya adressen.',
    en: 'The page has moved for good. Change to the new address.',
    uk: 'Сторінку переміщено назавжди. Замініть адресу на нову.',
  },
}
