import type { Tag } from '@/editions/tags'
import type { EditorLanguage, EditorText } from '../../editor-language'

const markWords = {
  bold: { sv: 'fetstil', en: 'bold', uk: 'жирний шрифт' },
  italic: { sv: 'kursiv', en: 'italic', uk: 'курсив' },
  struck: { sv: 'överstruket', en: 'struck out', uk: 'закреслено' },
  raised: { sv: 'upphöjt', en: 'raised', uk: 'верхній індекс' },
  lowered: { sv: 'nedsänkt', en: 'lowered', uk: 'нижній індекс' },
} satisfies Record<string, EditorText>

/** What a numbered tag stands for, in the editor's language. */
export function tagWords(tag: Tag, locale: EditorLanguage): string {
  switch (tag.kind) {
    case 'marks': {
      const { bold, italic, struck, script } = tag
      return [
        bold && markWords.bold[locale],
        italic && markWords.italic[locale],
        struck && markWords.struck[locale],
        script && markWords[script][locale],
      ]
        .filter(Boolean)
        .join(', ')
    }
    case 'link':
      return `${{ sv: 'länk till', en: 'link to', uk: 'посилання на' }[locale]} ${tag.href}`
    case 'passage': {
      const name = new Intl.DisplayNames([locale], { type: 'language' }).of(tag.language) ?? tag.language
      return {
        sv: `ord på ett annat språk: ${name}`,
        en: `words in ${name}`,
        uk: `слова іншою мовою: ${name}`,
      }[locale]
    }
    case 'term':
      return `${{ sv: 'ord ur ordlistan', en: 'word of the glossary', uk: 'слово зі словника' }[locale]}: ${tag.term}`
  }
}
