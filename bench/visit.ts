import { chromium, type Browser } from '@playwright/test'
import { findBrowser } from '../scripts/browser.mjs'

/** `cls`: how far what was there has moved (web.dev/articles/cls). */
export type Visit = { requests: number; bytes: number; fcp: number; lcp: number; tbt: number; cls: number }

/** What a page's observers have seen: the start of the largest paint, all moves, start and length of each long task. */
type Seen = { lcp: number; cls: number; tasks: [number, number][] }

/** 1.6 Mbit/s and 150 ms there and back, a processor four times slower: a phone on a bad day. */
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 100_000 }

type Screen = { viewport?: { width: number; height: number }; deviceScaleFactor?: number }

const elsewhere = 'http://elsewhere.example/'

/** One browser for all visits of a run, so that none pays for its start. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser()
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
  ]
  return chromium.launch({ args, ...(executablePath && { executablePath }) })
}

/**
 * A first visit in a real browser, throttled, with nothing kept from before, by a link on another site: from an empty tab,
 * a page without Cross-Origin-Opener-Policy could use that tab's process. Times in milliseconds, bytes as they crossed the
 * wire. Blocking time is what tasks after the first paint take beyond 50 ms each (web.dev/articles/tbt).
 */
export async function visit(browser: Browser, url: string, screen: Screen = {}): Promise<Visit> {
  const context = await browser.newContext(screen)
  const page = await context.newPage()
  await page.route(elsewhere, (route) => route.fulfill({ contentType: 'text/html', body: '<p>elsewhere' }))
  await page.goto(elsewhere)
  await page.unroute(elsewhere)
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', network)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const sizes: number[] = []
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength))
  await page.addInitScript(() => {
    const seen: Seen = { lcp: 0, cls: 0, tasks: [] }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) seen.lcp = startTime
    }).observe({ type: 'largest-contentful-paint', buffered: true })
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) seen.tasks.push([startTime, duration])
    }).observe({ type: 'longtask', buffered: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        seen.cls += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  // Observers are told of a paint some time after it
  await page.waitForFunction(() => (window as unknown as { seen: Seen }).seen.lcp > 0)
  const { lcp, cls, tasks, fcp } = await page.evaluate(() => ({
    ...(window as unknown as { seen: Seen }).seen,
    fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
  }))
  await context.close()
  const blocking = tasks.map(([start, duration]) => start + duration - Math.max(start, fcp) - 50)
  const tbt = blocking.reduce((sum, one) => sum + Math.max(0, one), 0)
  return { requests: sizes.length, bytes: sizes.reduce((sum, one) => sum + one, 0), fcp, lcp, tbt, cls }
}

/** The style of a page written by hand, in a file of its own as most have it. */
export const handMadeStyle = 'body{max-width:66ch;margin:auto;padding:1rem;font:18px/1.6 system-ui}'

/** The same text in a page as one would write it by hand; `style` is what brings its style. */
export function handMade(html: string, style = '<link rel="stylesheet" href="/style.css">'): string {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? ''
  const plain = main.replace(/<(script|svg)[\s\S]*?<\/\1>/g, '').replace(/\s(class|data-[\w-]+)="[^"]*"/g, '')
  return `<!doctype html><html lang="sv"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Ukrainas polis lär av Borås</title>${style}<main>${plain}</main></html>`
}
