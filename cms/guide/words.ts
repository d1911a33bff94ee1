import type { EditorText } from '../editor-language'

/** What stands around the guide's pages. */
export const guideWords = {
  title: { sv: 'Så gör du', en: 'How to', uk: 'Як це зробити' },
  explanation: {
    sv: 'Tio korta sidor om att skriva, översätta och sköta webbplatsen. Läs den du behöver när du behöver den.',
    en: 'Ten short pages on writing, translating and looking after the site. Read the one you need when you need it.',
    uk: 'Десять коротких сторінок про те, як писати, перекладати й дбати про сайт. Читайте потрібну тоді, коли вона потрібна.',
  },
  all: { sv: 'Alla sidor', en: 'All pages', uk: 'Усі сторінки' },
  next: { sv: 'Nästa:', en: 'Next:', uk: 'Далі:' },
} satisfies Record<string, EditorText>
