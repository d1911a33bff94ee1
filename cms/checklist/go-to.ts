import type { Place } from './checks'

/** Moves the focus to a place in the form of the text: into its field, at the words. */
export function goTo({ field, words }: Place): void {
  // Rich text has no id of its own
  const places = `#field-${field.replaceAll('.', '__')}, [data-field-path="${field}"]`
  const whole = document.querySelector<HTMLElement>(places)
  if (!whole) return
  const found = (words && (writtenIn(whole, words) ?? typedIn(whole, words))) || undefined
  if (found instanceof Range) select(found)
  else show(found ?? fieldIn(whole))
}

function fieldIn(whole: HTMLElement): Element {
  return whole.matches(fields) ? whole : (whole.querySelector(fields) ?? whole)
}

const fields = 'input, textarea, [contenteditable=true]'

function show(element: Element): void {
  element.scrollIntoView({ block: 'center' })
  if (element instanceof HTMLElement) element.focus({ preventScroll: true })
}

/** A field within the text, as of a quote, that has the words. */
function typedIn(whole: HTMLElement, words: string): HTMLElement | undefined {
  const start = words.slice(0, 30)
  return [...whole.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('textarea, input')].find(
    ({ value }) => value.includes(start),
  )
}

/** The words in running text; long ones may begin in one piece of it and end in another. */
function writtenIn(whole: HTMLElement, words: string): Range | undefined {
  const walker = document.createTreeWalker(whole, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const { currentNode: node } = walker
    const text = node.textContent ?? ''
    const at = text.indexOf(words) >= 0 ? text.indexOf(words) : startIn(text, words)
    if (at < 0 || !node.parentElement?.closest('[contenteditable=true]')) continue
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, Math.min(text.length, at + words.length))
    return range
  }
  return undefined
}

/** Where a text has the beginning of the words, up to its end. */
function startIn(text: string, words: string): number {
  for (let length = Math.min(words.length, text.length); length > 8; length--)
    if (text.endsWith(words.slice(0, length))) return text.length - length
  return -1
}

function select(range: Range): void {
  const editor = range.startContainer.parentElement?.closest<HTMLElement>('[contenteditable=true]')
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  const mark = () => {
    const selection = document.getSelection()
    selection?.removeAllRanges()
    selection?.addRange(range)
  }
  // On getting the focus the editor first puts its cursor where it was last
  editor?.addEventListener('focus', () => setTimeout(mark), { once: true })
  editor?.focus({ preventScroll: true })
}
