import { chromium } from '@playwright/test'
import { findBrowser } from '../scripts/browser.mjs'

export type Visit = { requests: number; bytes: number; fcp: number; lcp: number; tbt: number }

/** 1.6 Mbit/s and 150 ms there and back, a processor four times slower: a phone on a bad day. */
const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 100_000 }

/** A first visit in a real browser, throttled. Times in milliseconds, bytes as they crossed the wire. */
export async function visit(url: string): Promise<Visit> {
  const executablePath = findBrowser()
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
  ]
  const browser = await chromium.launch({ args, ...(executablePath && { executablePath }) })
  const page = await browser.newPage()
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', network)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const sizes: number[] = []
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength))
  await page.addInitScript(() => {
    const seen = { lcp: 0, tbt: 0 }
    Object.assign(window, { seen })
    new PerformanceObserver((list) => {
      for (const { startTime } of list.getEntries()) seen.lcp = startTime
    }).observe({ type: 'largest-contentful-paint', buffered: true })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.tbt += Math.max(0, duration - 50)
    }).observe({ type: 'longtask', buffered: true })
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  const seen = await page.evaluate(() => ({
    ...(window as unknown as { seen: { lcp: number; tbt: number } }).seen,
    fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
  }))
  await browser.close()
  return { requests: sizes.length, bytes: sizes.reduce((sum, one) => sum + one, 0), ...seen }
}

/** The same text in a page as one would write it by hand. */
export function handMade(html: string): string {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? ''
  const plain = main.replace(/<(script|svg)[\s\S]*?<\/\1>/g, '').replace(/\s(class|data-[\w-]+)="[^"]*"/g, '')
  return `<!doctype html><html lang="sv"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Ukrainas polis lär av Borås</title><style>body{max-width:66ch;margin:auto;padding:1rem;font:18px/1.6 system-ui}</style><main>${plain}</main></html>`
}
