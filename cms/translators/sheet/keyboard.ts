import type { KeyboardEvent } from 'react'

/** What keys do in the translation view, wherever in it the writer is. */
export type KeyAction = 'done' | 'next' | 'previous' | 'mark' | 'original'

/** The action of a key that was pressed, by its place on the keyboard where the system has letters of its own with Alt. */
export function actionOf({ altKey, ctrlKey, metaKey, shiftKey, code }: KeyboardEvent): KeyAction | undefined {
  if (shiftKey) return undefined
  if ((ctrlKey || metaKey) && !altKey) return code === 'Enter' ? 'done' : undefined
  if (!altKey || ctrlKey || metaKey) return undefined
  switch (code) {
    case 'ArrowDown':
      return 'next'
    case 'ArrowUp':
      return 'previous'
    case 'KeyM':
      return 'mark'
    case 'KeyO':
      return 'original'
    default:
      return undefined
  }
}

/** Puts text before and behind what is selected in a field, as if it had been typed. */
export function insert(field: HTMLTextAreaElement, before: string, behind = ''): void {
  const { selectionStart: start, selectionEnd: end, value } = field
  field.focus()
  field.setRangeText(before + value.slice(start, end) + behind, start, end, 'end')
  if (behind) {
    const caret = field.selectionEnd - behind.length
    field.setSelectionRange(caret, caret)
  }
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** The number of the first of the original's marks that a text hasn't got; undefined when it has all. */
export function missingMark(text: string, required: number): number | undefined {
  return Array.from({ length: required }, (_, at) => at + 1).find((number) => !text.includes(`<${number}>`))
}
