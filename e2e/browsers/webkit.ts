import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { Builder, Capabilities, type WebElement } from 'selenium-webdriver'
import { freePort } from '../../scripts/steps.mjs'
import { seen, type Reader } from './reader'

export type WebKitPrograms = { driver: string; browser: string; display: string }

/** A real WebKit: GNOME's MiniBrowser, on a display that nobody sees, driven by WebDriver. */
export async function openWebKit({ driver, browser, display }: WebKitPrograms): Promise<Reader> {
  const screen = spawn(display, ['-displayfd', '1', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [number] = (await once(screen.stdout, 'data')) as [Buffer]
  const port = await freePort()
  const env = { ...process.env, DISPLAY: `:${number.toString().trim()}`, WAYLAND_DISPLAY: '' }
  const program = spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' })
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  })
  const server = `http://127.0.0.1:${port}`
  await answers(`${server}/status`)
  const session = await new Builder().usingServer(server).withCapabilities(capabilities).build()
  const find = (selector: string) =>
    session.wait(
      () => session.executeScript<WebElement>(`return ${seen(selector)}`),
      20_000,
      `Nothing is seen at ${selector}`,
    )
  return {
    goto: (url) => session.get(url),
    press: async (selector) => {
      const element = await find(selector)
      await session.executeScript('arguments[0].scrollIntoView({ block: "center" })', element)
      await session.actions().move({ origin: element }).click().perform()
    },
    type: async (selector, keys) => {
      await session.executeScript('arguments[0].focus()', await find(selector))
      await session.actions().sendKeys(keys).perform()
    },
    ask: (expression) => session.executeScript(`return ${expression}`),
    close: async () => {
      await session.quit().catch(() => undefined)
      await Promise.all([program, screen].map(end))
    },
  }
}

async function answers(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`Nothing answers at ${url}`)
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  child.kill()
  await once(child, 'exit')
}
