import { sentences } from '../cms/redirects/labels'
import { make, published } from './articles'
import { expect, test } from './fixtures'

test('a publisher leads an address on that readers ask for in vain, and readers are led there at once', async ({
  editor,
  request,
  baseURL,
}) => {
  const wanted = `/sommarbad-${Date.now()}`
  expect((await request.get(wanted)).status()).toBe(404)
  const { body } = await make(editor.request, { title: `Badet ${Date.now()}`, ...published })
  const row = editor.getByRole('row', { name: wanted })
  await expect(async () => {
    await editor.goto('/admin/missed')
    await expect(row).toBeVisible({ timeout: 1000 })
  }).toPass()
  const field = row.getByRole('textbox', { name: `${sentences.leadTo.en}: ${wanted}` })
  await field.fill('/nyheter/finns-inte')
  await row.getByRole('button').click()
  await expect(row.getByRole('alert')).not.toBeEmpty()
  await field.fill(`/nyheter/${body.doc.slug}`)
  await row.getByRole('button').click()
  await expect(row.getByRole('status')).toContainText(sentences.done.en)
  const answer = await request.get(wanted, { maxRedirects: 0 })
  expect(answer.status()).toBe(301)
  expect(answer.headers().location).toBe(`${baseURL}/nyheter/${body.doc.slug}`)
})
