import { expect } from '@playwright/test'
import { loginWords } from '../cms/accounts/login-words'
import { article, words } from './fixtures'
import { isReady, started } from './own-site'

const account = { email: 'admin@example.org', password: 'gul cykel under bron' }

started(
  'editors work, and show drafts, at a host of their own; at the readers’ nothing of theirs is there',
  async ({ site, browser, request }) => {
    const adminUrl = site.url.replace('127.0.0.1', 'admin.localhost')
    const own = { ADMIN_URL: adminUrl, ADMIN_EMAIL: account.email, ADMIN_PASSWORD: account.password }
    site.start(own).stdout?.resume()
    await expect.poll(() => isReady(site), { timeout: 60_000 }).toBe(true)

    const lost = words('sv', 'Status')('404.title')
    for (const path of [
      '/admin',
      '/admin/login',
      '/api/users/me',
      '/_next/static/x.js',
      '/preview/articles/1',
    ]) {
      const answer = await request.get(site.url + path, { headers: { RSC: '1', 'Next-Action': 'a' } })
      expect(answer.status(), path).toBe(404)
      expect(await answer.text(), path).toContain(lost)
    }
    const action = await request.post(site.url, {
      headers: { 'Next-Action': 'a' },
      multipart: { $ACTION_ID_a: '' },
    })
    expect(action.status()).toBe(405)

    const page = await browser.newPage({ locale: 'sv' })
    await page.goto(adminUrl)
    await page.getByLabel(loginWords.email.sv).fill(account.email)
    await page.getByLabel(loginWords.password.sv).fill(account.password)
    await page.getByRole('button', { name: loginWords.logIn.sv, exact: true }).click()
    await page.waitForURL(`${adminUrl}/admin`)
    const cookies = await page.context().cookies()
    expect(cookies.map(({ domain }) => domain)).toEqual(cookies.map(() => 'admin.localhost'))

    await page.goto(`${adminUrl}/admin/collections/articles/1`)
    const title = page.locator('input[name=title]')
    await title.fill('Hemlig rubrik')
    await expect(page.locator('.coediting').getByRole('status')).toContainText('Sparat')
    const href = await page.locator('a[href*="/preview/articles/"]').first().getAttribute('href')
    await page.goto(new URL(href ?? '', adminUrl).href)
    await expect(page.getByRole('heading', { level: 1, name: 'Hemlig rubrik' })).toBeVisible()
    await page.goto(adminUrl + article.sv.path)
    expect(page.url()).toBe(site.url + article.sv.path)
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Hemlig rubrik')
    await page.close()
  },
)
