const fields = 'input, textarea, [contenteditable=true]'

/**
 * Gives the first field in a place, by a selector, the focus. Forms come from the server after their place, and may come
 * anew: until the writer does something, the field has the focus whenever no other field of the place has. The function
 * that is given ends that.
 */
export function focusWhenThere(placeOf: () => Element | null, selector: string): () => void {
  const focus = () => {
    const place = placeOf()
    const found = place?.querySelector<HTMLElement>(selector)
    const active = document.activeElement
    if (!found || (place?.contains(active) && active?.matches(fields))) return
    found.focus()
    // An address that is only begun is written over
    if (found instanceof HTMLInputElement) found.select()
  }
  const observer = new MutationObserver(focus)
  const done = new AbortController()
  const end = () => {
    observer.disconnect()
    done.abort()
  }
  observer.observe(document.body, { childList: true, subtree: true })
  for (const act of ['keydown', 'pointerdown'])
    document.addEventListener(act, end, { capture: true, signal: done.signal })
  focus()
  return end
}
