import { boras } from '../cms/seed/municipality'
import { routing } from '../i18n/routing'
import { madeAnew } from './articles'
import { article, expect, test, words } from './fixtures'

const sala = {
  names: { sv: 'Sala kommun', en: 'Sala Municipality', uk: 'Муніципалітет Сала' },
  phone: '0224-74 70 00',
  primaryColour: '#5b1a4a',
  timeZone: 'Europe/Helsinki',
}

test('an editor says whose site it is, and pages, feeds, records and the admin all say so', async ({
  editor,
  page,
}) => {
  const say = (data: object) => editor.request.post('/api/globals/municipality', { data })
  try {
    expect((await say(sala)).status()).toBe(200)
    for (const locale of routing.locales) {
      await madeAnew(page.request, article[locale].path)
      await page.goto(article[locale].path)
      await expect(page).toHaveTitle(`${article[locale].title} · ${sala.names[locale]}`)
      const home = words(locale, 'SiteHeader')('home')
      await expect(page.getByRole('link', { name: `${sala.names.sv} ${home}` })).toBeVisible()
      const footer = page.getByRole('contentinfo')
      await expect(footer.getByRole('heading', { name: sala.names[locale] })).toBeVisible()
      await expect(footer.getByRole('link', { name: sala.phone })).toHaveAttribute('href', 'tel:0224747000')
      await expect(page.locator('time[datetime="2018-03-01T16:37:00+02:00"]').first()).toBeVisible()
      await expect(footer).toHaveCSS('background-color', 'rgb(59, 17, 48)')
    }
    for (const address of [
      '/nyheter/atom.xml',
      '/feed.json',
      '/dcat.rdf',
      '/api/v1/openapi.json',
      '/opensearch.xml',
    ]) {
      await madeAnew(page.request, address)
      expect(await (await page.request.get(address)).text(), address).toContain(sala.names.sv)
    }
    await editor.goto('/admin')
    await expect(editor).toHaveTitle(new RegExp(`· ${sala.names.sv}$`))
  } finally {
    await say({ ...boras, primaryColour: '', timeZone: 'Europe/Stockholm' })
  }
})

test('an editor is told why a colour is refused, in their language', async ({ editor }) => {
  const answer = await editor.request.post('/api/globals/municipality', {
    data: { primaryColour: '#ffee00' },
    headers: { 'Accept-Language': 'uk' },
  })
  expect(answer.status()).toBe(400)
  expect(await answer.text()).toContain('Контраст')
})

test('a lost reader’s page says so in its title', async ({ page }) => {
  for (const [locale, address] of [
    ['sv', '/finns-inte'],
    ['en', '/en/not-here'],
    ['uk', '/uk/nema'],
  ] as const) {
    await page.goto(address)
    await expect(page).toHaveTitle(`${words(locale, 'Status')('404.title')} · ${boras.names[locale]}`)
  }
})
