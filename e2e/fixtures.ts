import { readFileSync } from 'node:fs'
import { test as base, type Page } from '@playwright/test'
import { createTranslator } from 'next-intl'
import type { Locale } from '../i18n/routing'
import { boras } from '../cms/seed/municipality'
import type swedish from '../messages/sv.json'

type Messages = typeof swedish

/** The interface words as the site has them before anybody says whose it is. */
export function messagesOf(locale: Locale): Messages {
  return JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8')) as Messages
}

function messages(locale: Locale): Messages {
  const all = messagesOf(locale)
  return { ...all, Site: { ...all.Site, name: boras.names[locale] } }
}

/** The interface words in a language, of the municipality that the tests read of: tests never spell them out. */
export function words<Namespace extends keyof Messages>(locale: Locale, namespace: Namespace) {
  return createTranslator({ locale, messages: messages(locale), namespace })
}

/** Where the source article is in each language, and what it's called there. */
export const article = {
  sv: { path: '/nyheter/ukrainas-polis-lar-av-boras', title: 'Ukrainas polis lär av Borås' },
  en: { path: '/en/news/ukraines-police-learn-from-boras', title: 'Ukraine’s police learn from Borås' },
  uk: {
    path: '/uk/novyny/politsiia-ukrainy-pereimaie-dosvid-burosa',
    title: 'Поліція України переймає досвід Буроса',
  },
} satisfies Record<Locale, { path: string; title: string }>

/** Text as a reader sees it, white space folded. */
export async function textOf(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).innerText()).replace(/\s+/g, ' ')
}

type Editor = {
  /** A browser where an editor is logged in. */
  editor: Page
}

export const test = base.extend<Editor>({
  editor: async ({ browser, baseURL }, use) => {
    const Origin = baseURL ?? ''
    // The CMS takes its cookie only from its own pages
    const context = await browser.newContext({ baseURL: Origin, extraHTTPHeaders: { Origin } })
    const answer = await context.request.post('/api/users/login', {
      data: { email: process.env.ADMIN_EMAIL, password: process.env.ADMIN_PASSWORD },
    })
    if (!answer.ok())
      throw new Error(`The editor could not log in: ${answer.status()} ${await answer.text()}`)
    const page = await context.newPage()
    await use(page)
    await context.close()
  },
})

export { expect } from '@playwright/test'
