import { addressOf } from '../i18n/addresses'
import { make, published, withdrawn, saveText } from './articles'
import { expect, test } from './fixtures'

test('a publication is seen at once wherever it shows, and no other page is made anew for it', async ({
  editor,
  request,
}) => {
  const title = `Prov av cachen ${Date.now()}`
  const list = addressOf('sv', '/news')
  const others = [addressOf('en', '/glossary'), '/om-webbplatsen/tillganglighet', '/uk/pro-sait/dostupnist']
  for (const address of [list, ...others]) await request.get(address)
  const { body } = await make(editor.request, { title, ...published })
  expect(await (await request.get(list)).text()).toContain(title)
  for (const address of others) {
    const headers = (await request.get(address)).headers()
    expect(headers['cache-status'], address).toMatch(/hit; ttl=\d+$/)
    expect(headers['cache-groups'], address).toContain('"municipality"')
  }
  const answer = await saveText(editor.request, `/api/articles/${body.doc.id}`, withdrawn)
  expect(answer.headers()['cache-group-invalidation']).toContain('"news"')
  expect(await (await request.get(list)).text()).not.toContain(title)
})
