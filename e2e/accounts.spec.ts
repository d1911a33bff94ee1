import { TOTP } from 'otpauth'
import { expect, test } from './fixtures'

const password = 'gul cykel under bron'

test('a writer whose session ends while they write logs in there, with a code, and loses nothing; a link gets back who forgot', async ({
  editor,
  browser,
  baseURL,
}) => {
  const email = `skribent-${Date.now()}@example.org`
  const made = await editor.request.post('/api/users', { data: { email, password, role: 'writer' } })
  const { doc } = (await made.json()) as { doc: { id: number } }
  const page = await browser.newPage({ locale: 'en', ...(baseURL && { baseURL }) })
  const logIn = async () => {
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Log in', exact: true }).click()
  }
  await page.goto('/admin/login')
  await page.getByLabel('E-mail address').fill(email)
  await logIn()
  await page.waitForURL(/\/admin$/)

  await page.goto('/admin/account')
  const factor = page.getByRole('region', { name: 'Code from your telephone' })
  await factor.getByRole('button', { name: 'Turn on' }).click()
  await expect(factor.getByRole('img', { name: 'QR code with the key' })).toBeVisible()
  const secret = await factor.getByRole('status').last().innerText()
  await factor.getByLabel('Code', { exact: true }).fill(new TOTP({ secret }).generate())
  await factor.getByLabel('Your password').fill(password)
  const recovery = await factor.getByRole('listitem').allInnerTexts()
  await factor.getByRole('button', { name: 'Save' }).click()
  await expect(factor.getByText('Recovery codes left: 10')).toBeVisible()
  await expect(
    page.getByRole('region', { name: 'Logged in here' }).getByText('the one you use now'),
  ).toBeVisible()

  await page.goto('/admin/collections/articles/create')
  const title = page.locator('input[name=title]')
  const state = page.locator('.coediting').getByRole('status')
  await title.fill('Före')
  await page.keyboard.press('Enter')
  await page.waitForURL(/articles\/\d+/)
  await expect(state).toContainText('Saved')
  const id = /articles\/(\d+)/.exec(page.url())?.[1] ?? ''
  await editor.request.delete(`/api/users/${doc.id}/sessions`)
  await title.fill('Före och efter')
  const dialog = page.getByRole('dialog', { name: 'You are logged out' })
  await expect(dialog).toBeVisible({ timeout: 20_000 })
  await logIn()
  await dialog.getByLabel('Code', { exact: true }).fill(recovery[0] ?? '')
  await dialog.getByRole('button', { name: 'Log in' }).click()
  await expect(dialog).toBeHidden()
  await expect(title).toHaveValue('Före och efter')
  await expect(async () => {
    const answer = await editor.request.get(`/api/articles/${id}?draft=true&depth=0`)
    expect(((await answer.json()) as { title: string }).title).toBe('Före och efter')
  }).toPass()

  const made2 = await editor.request.post(`/api/users/${doc.id}/new-password-link`)
  const { link } = (await made2.json()) as { link: string }
  await page.context().clearCookies()
  await page.goto('/admin/forgot')
  await expect(page.getByText('Ask an administrator')).toBeVisible()
  await page.goto(link)
  await page.getByLabel('New password').fill('grön båt vid norra kajen')
  await page.getByRole('button', { name: 'Save and log in' }).click()
  await page.getByLabel('Code', { exact: true }).fill(recovery[1] ?? '')
  await page.getByRole('button', { name: 'Save and log in' }).click()
  await page.waitForURL(/\/admin$/)
  await page.context().close()
})
