import type { EditorLanguage } from '../../editor-language'
import { words } from './words'

const keys = [
  ['Ctrl + Enter', words.keyDone],
  ['Alt + ↓, Alt + ↑', words.keyMove],
  ['Alt + M', words.keyMark],
  ['Alt + O', words.keyOriginal],
] as const

/** What keys do here. */
export function SheetKeys({ locale }: { locale: EditorLanguage }) {
  return (
    <details className="sheet-keys">
      <summary>{words.keys[locale]}</summary>
      <dl>
        {keys.map(([key, says]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{says[locale]}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
