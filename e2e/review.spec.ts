import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from '@playwright/test'
import { actions } from '../cms/audit/actions'
import { words as logWords } from '../cms/audit/words'
import { labels } from '../cms/review/labels'
import { sentences } from '../cms/review/sentences'
import { words as today } from '../cms/today/words'
import { make } from './articles'
import { expect as expectSoon, words } from './fixtures'
import { languageProblems } from './language-problems'
import { started, type Site } from './own-site'

/** The admin answers in seconds on a busy machine. */
const expect = expectSoon.configure({ timeout: 20_000 })

const password = 'gul cykel under bron'

/** A browser in which somebody is logged in. */
async function as(browser: Browser, { url }: Site, email: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, extraHTTPHeaders: { Origin: url } })
  const answer = await context.request.post('/api/users/login', { data: { email, password } })
  expect(answer.status()).toBe(200)
  return context.newPage()
}

async function openReview(page: Page, id: number) {
  await page.goto(`/admin/collections/articles/${id}`)
  const panel = page.getByRole('region', { name: labels.heading.en })
  await expect(panel.getByRole('status').first()).toBeVisible()
  return panel
}

started(
  'a writer asks for a review, an outsider approves by a link, a publisher publishes, and the log tells who',
  async ({ browser, page, site }) => {
    const settings = {
      REVIEW: 'all',
      SITE_SEED: 'none',
      ADMIN_EMAIL: 'admin@example.org',
      ADMIN_PASSWORD: password,
    }
    site.start(settings).stdout?.resume()
    const isReady = async () => (await fetch(`${site.url}/readyz`).catch(() => null))?.ok ?? false
    await expect.poll(isReady, { timeout: 60_000 }).toBe(true)
    const admin = await as(browser, site, 'admin@example.org')
    const account = { email: 'wilma@example.org', name: 'Wilma', password, role: 'writer' }
    expect((await admin.request.post('/api/users', { data: account })).status()).toBe(201)
    const writer = await as(browser, site, account.email)
    const { doc } = (await make(writer.request, { title: 'Nya regler för hundar i parken' })).body

    const asking = await openReview(writer, doc.id)
    await expect(writer.getByRole('button', { name: 'Publish', exact: false })).toHaveCount(0)
    await asking.getByRole('button', { name: labels.ask.en }).click()
    await expect(asking.getByRole('status').first()).toContainText('Waits for a review, asked for by Wilma')

    await admin.goto('/admin')
    await expect(
      admin.getByRole('region', { name: today.waiting.en }).getByRole('link', { name: doc.title }),
    ).toBeVisible()
    const panel = await openReview(admin, doc.id)
    await panel.getByLabel(labels.guest.en).fill('Stadsjuristen')
    await panel.getByRole('button', { name: labels.link.en }).click()
    const link = (await panel.getByRole('code').textContent()) ?? ''

    const t = words('sv', 'Review')
    await page.goto(link)
    await expect(page.getByRole('heading', { level: 1, name: doc.title })).toBeVisible()
    await expect(page.getByText(t('new'))).toBeVisible()
    expect(languageProblems(await page.content())).toEqual([])
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    await page.getByRole('button', { name: t('approve') }).click()
    await expect(page.getByRole('heading', { level: 1, name: sentences.linkDecided.sv })).toBeVisible()
    expect((await page.request.get(`${link}x`)).status()).toBe(404)

    await openReview(admin, doc.id)
    await expect(admin.getByText('Draft · Approved by Stadsjuristen')).toBeVisible()
    await admin.getByRole('button', { name: 'Publish changes' }).click()
    await expect(admin.getByText('Published', { exact: true }).first()).toBeVisible()
    expect((await page.request.get(link)).status()).toBe(410)
    await page.goto(`${site.url}/nyheter/nya-regler-for-hundar-i-parken`)
    await expect(page.getByRole('heading', { level: 1, name: doc.title })).toBeVisible()

    await admin.goto(`/admin/log/articles/${doc.id}`)
    for (const [who, action] of [
      ['wilma@example.org', 'reviewAsked'],
      [logWords.site.en, 'approved'],
      ['admin@example.org', 'published'],
    ] as const)
      await expect(
        admin.getByRole('row').filter({ hasText: who }).filter({ hasText: actions[action].en }),
      ).toBeVisible()
    for (const guest of [writer, admin]) await guest.context().close()
  },
)
