import type { Page } from '@playwright/test'
import { routing, type Locale } from '../i18n/routing'
import { article, expect, test, words } from './fixtures'

/** What the stand-in for the device's voices was told. */
type Device = { said: string[]; languages: string[]; finish: () => void; isSilent: boolean }

declare global {
  interface Window {
    device: Device
  }
}

/**
 * A device with these voices: the machine that runs the tests has none. It speaks a sentence until the test says that
 * it is finished.
 */
async function giveVoices(page: Page, ...languages: string[]) {
  await page.addInitScript((names) => {
    let current: SpeechSynthesisUtterance | null = null
    const device: Device = {
      said: [],
      languages: [],
      isSilent: true,
      finish: () => {
        const utterance = current
        current = null
        device.isSilent = true
        utterance?.onend?.(new Event('end') as SpeechSynthesisEvent)
      },
    }
    class Utterance extends EventTarget {
      lang = ''
      voice = null
      constructor(readonly text: string) {
        super()
      }
    }
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => names.map((lang) => ({ lang })),
      speak: (utterance: SpeechSynthesisUtterance) => {
        current = utterance
        device.isSilent = false
        device.said.push(utterance.text)
        device.languages.push(utterance.lang)
      },
      cancel: () => {
        current = null
        device.isSilent = true
      },
    })
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis, configurable: true })
    Object.assign(window, { device, SpeechSynthesisUtterance: Utterance })
  }, languages)
}

const voices: Record<Locale, string> = { sv: 'sv-SE', en: 'en_GB', uk: 'uk-UA' }

for (const locale of routing.locales) {
  const t = words(locale, 'Listen')
  const { path, title } = article[locale]

  test(`a listener in ${locale} hears the whole text in order, and sees where it is`, async ({ page }) => {
    await giveVoices(page, 'xx-XX', voices[locale])
    await page.goto(path)
    await page.getByRole('button', { name: t('start') }).press('Enter')
    await expect(page.locator('[data-being-read]')).toHaveText(title)
    const seen: string[] = []
    while (await page.evaluate(() => !window.device.isSilent)) {
      const text = (await page.locator('[data-being-read]').textContent()) ?? ''
      if (seen.at(-1) !== text) seen.push(text)
      await expect(page.locator('[data-being-read]')).toBeInViewport()
      await page.evaluate(() => {
        window.device.finish()
      })
    }
    const paragraphs = await page.locator('article .prose > [id]').allTextContents()
    const lead = await page.locator('[data-lead]').textContent()
    expect(seen).toEqual([title, lead, ...paragraphs])
    const said = await page.evaluate(() => window.device.said.join(' '))
    const folded = (text: string) => text.replace(/\s+/g, ' ').trim()
    expect(folded(said)).toBe(folded([title, lead, ...paragraphs].join(' ')))
    expect(new Set(await page.evaluate(() => window.device.languages))).toEqual(new Set([voices[locale]]))
    await expect(page.getByRole('button', { name: t('start') })).toBeVisible()
    await expect(page.getByRole('button', { name: t('stop') })).toBeHidden()
  })

  test(`nobody is offered to listen in ${locale} on a device without a voice for it`, async ({ page }) => {
    await giveVoices(page, ...Object.values(voices).filter((voice) => voice !== voices[locale]))
    await page.goto(path)
    await expect(page.getByRole('button', { name: words(locale, 'Tools')('save') })).toBeVisible()
    await expect(page.getByRole('button', { name: t('start') })).toBeHidden()
  })
}

test('a listener pauses, goes on with the same sentence, and stops by keyboard', async ({ page }) => {
  const t = words('sv', 'Listen')
  await giveVoices(page, 'sv-SE')
  await page.goto(article.sv.path)
  await page.getByRole('button', { name: t('start') }).press('Enter')
  await expect(page.locator('[data-being-read]')).toHaveText(article.sv.title)
  await page.evaluate(() => {
    window.device.finish()
  })
  await page.getByRole('button', { name: t('pause') }).press('Space')
  expect(await page.evaluate(() => window.device.isSilent)).toBe(true)
  await expect(page.locator('[data-being-read]')).toHaveCount(1)
  await page.getByRole('button', { name: t('resume') }).press('Space')
  const said = await page.evaluate(() => window.device.said)
  expect(said).toHaveLength(3)
  expect(said[2]).toBe(said[1])
  await expect(page.getByRole('button', { name: t('stop') })).toBeInViewport()
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => window.device.isSilent)).toBe(true)
  await expect(page.locator('[data-being-read]')).toHaveCount(0)
  await expect(page.getByRole('button', { name: t('start') })).toBeFocused()
})

test('a voice that the device finds late is offered when it comes', async ({ page }) => {
  const t = words('en', 'Listen')
  await giveVoices(page)
  await page.goto(article.en.path)
  await expect(page.getByRole('button', { name: words('en', 'Tools')('save') })).toBeVisible()
  await expect(page.getByRole('button', { name: t('start') })).toBeHidden()
  await page.evaluate(() => {
    const voices = [{ lang: 'en-US' }] as SpeechSynthesisVoice[]
    Object.assign(speechSynthesis, { getVoices: () => voices })
    speechSynthesis.dispatchEvent(new Event('voiceschanged'))
  })
  await expect(page.getByRole('button', { name: t('start') })).toBeVisible()
})

for (const [reducedMotion, behavior] of [
  ['reduce', 'instant'],
  ['no-preference', 'smooth'],
] as const)
  test(`the page follows the voice with ${behavior} scrolling for a reader with ${reducedMotion} in their settings`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion })
    await giveVoices(page, 'sv-SE')
    await page.addInitScript(() => {
      const scrolls: unknown[] = []
      Object.assign(window, { scrolls })
      Element.prototype.scrollIntoView = (how) => {
        scrolls.push(how)
      }
    })
    await page.goto(article.sv.path)
    await page.getByRole('button', { name: words('sv', 'Listen')('start') }).press('Enter')
    await expect(page.locator('[data-being-read]')).toHaveCount(1)
    const scrolls = await page.evaluate(() => (window as unknown as { scrolls: unknown[] }).scrolls)
    expect(scrolls).toContainEqual({ block: 'nearest', behavior })
  })
