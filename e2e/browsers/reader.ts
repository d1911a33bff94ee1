/** A reader at a browser: the little that every kind of browser can be told to do. Selectors are CSS. */
export type Reader = {
  goto: (url: string) => Promise<void>
  /** Presses the first that is seen, as with a mouse. */
  press: (selector: string) => Promise<void>
  /** Goes to a field, or to what can be pressed, and types; `\uE007` is Enter, `\uE00C` Escape (WebDriver). */
  type: (selector: string, keys: string) => Promise<void>
  /** What an expression gives on the page. */
  ask: (expression: string) => Promise<unknown>
  close: () => Promise<void>
}

export const keys = { enter: '\uE007', escape: '\uE00C' }

/** Milliseconds that something may take on a busy machine. */
const patience = 20_000

/** Until an expression holds on the page; what doesn't come is an error that names it. */
export async function until(reader: Reader, expression: string): Promise<void> {
  const end = Date.now() + patience
  for (;;) {
    if (await reader.ask(`Boolean(${expression})`).catch(() => false)) return
    if (Date.now() > end) throw new Error(`It never came to hold: ${expression}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** An expression: the first element of a selector that is seen. */
export function seen(selector: string): string {
  return `[...document.querySelectorAll(${JSON.stringify(selector)})].find((one) => one.checkVisibility())`
}

/** An expression: the text of the first such element. */
export function textIn(selector: string): string {
  return `(${seen(selector)})?.textContent.trim()`
}
