import type { EditorText } from '../../editor-language'

/** What is asked for of a quote. */
export const quoteWords = {
  quote: { sv: 'Citat', en: 'Quote', uk: 'Цитата' },
  speech: {
    sv: 'Det som sägs, utan citattecken',
    en: 'What is said, without quotation marks',
    uk: 'Слова, без лапок',
  },
  who: { sv: 'Vem säger det?', en: 'Who says it?', uk: 'Хто це каже?' },
  example: {
    sv: 'säger Anna Berg, rektor på Sandgärdskolan',
    en: 'says Anna Berg, head of Sandgärd School',
    uk: 'каже Анна Берг, директорка школи Сандґерд',
  },
  goesOn: { sv: 'Citatet fortsätter', en: 'The quote goes on', uk: 'Цитата має продовження' },
} satisfies Record<string, EditorText>
