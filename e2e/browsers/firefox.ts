import puppeteer, { type KeyInput } from 'puppeteer-core'
import { keys, seen, type Reader } from './reader'

const names: Record<string, KeyInput> = { [keys.enter]: 'Enter', [keys.escape]: 'Escape' }

/** A real Firefox, driven by WebDriver BiDi. */
export async function openFirefox(executablePath: string): Promise<Reader> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true })
  const page = await browser.newPage()
  await page.setViewport({ width: 1280, height: 800 })
  const find = async (selector: string) => {
    const found = await page.waitForFunction(seen(selector))
    const element = found.asElement()
    if (!element) throw new Error(`Nothing is seen at ${selector}`)
    return element as typeof element & { click: () => Promise<void>; focus: () => Promise<void> }
  }
  return {
    goto: async (url) => {
      await page.goto(url)
    },
    press: async (selector) => (await find(selector)).click(),
    type: async (selector, text) => {
      await (await find(selector)).focus()
      for (const letter of text) {
        const name = names[letter]
        await (name ? page.keyboard.press(name) : page.keyboard.type(letter))
      }
    },
    ask: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  }
}
