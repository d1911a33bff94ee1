import { useId } from 'react'
import type { Locale } from '@/i18n/routing'
import type { EditorLanguage } from '../../editor-language'
import { insert } from './keyboard'
import type { OfferedWord } from './offered-words'
import type { SheetUnit } from './sheet'
import { tagWords } from './tag-words'
import { words } from './words'

type Props = {
  id: string
  label: string
  unit: SheetUnit
  text: string
  /** The translation's. */
  language: Locale
  locale: EditorLanguage
  offered: OfferedWord[]
  isReadOnly: boolean
  describedBy?: string | undefined
  onWrite: (text: string) => void
}

/** Where a translator writes one text, with the original's marks and the glossary's words to put into it. */
export function UnitField({ id, label, unit, text, language, locale, offered, ...props }: Props) {
  const own = useId()
  const put = (before: string, behind?: string) => () => {
    const field = document.getElementById(id)
    if (field instanceof HTMLTextAreaElement) insert(field, before, behind)
  }
  return (
    <div className="unit-field">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <textarea
        id={id}
        lang={language}
        value={text}
        rows={unit.isLine ? 1 : Math.min(12, Math.ceil(Math.max(text.length, lengthOf(unit)) / 55))}
        readOnly={props.isReadOnly}
        aria-describedby={props.describedBy}
        onChange={({ target }) => {
          props.onWrite(target.value)
        }}
      />
      {!props.isReadOnly && unit.tags.length > 0 && (
        <div className="aids" role="group" aria-labelledby={`${own}marks`}>
          <span id={`${own}marks`}>{words.marks[locale]}</span>
          {unit.tags.map((tag, at) => (
            <button key={at} type="button" onClick={put(`<${at + 1}>`, `</${at + 1}>`)}>
              <code>{`<${at + 1}>`}</code> {tagWords(tag, locale)}
            </button>
          ))}
        </div>
      )}
      {!props.isReadOnly && offered.length > 0 && (
        <div className="aids" role="group" aria-labelledby={`${own}words`}>
          <span id={`${own}words`}>{words.glossary[locale]}</span>
          {offered.map(({ word, accepted }) => (
            <button key={word} type="button" onClick={put(accepted)}>
              {word} → <span lang={language}>{accepted}</span>
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

function lengthOf({ words: all }: SheetUnit): number {
  return all.filter(({ kind }) => kind !== 'removed').reduce((sum, { text }) => sum + text.length, 0)
}
