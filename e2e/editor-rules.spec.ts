import { make, paragraphs, published } from './articles'
import { expect, test } from './fixtures'

test.describe('what an editor may not do is refused at the field, in the editor’s language', () => {
  const refused = [
    {
      what: 'an address with capitals and spaces',
      data: { slug: 'Fel Adress', ...published },
      path: 'slug',
      says: /små bokstäver/,
    },
    {
      what: 'an address that is taken',
      data: { slug: 'ukrainas-polis-lar-av-boras' },
      path: 'slug',
      says: /används redan/,
    },
    { what: 'a text without a lead', data: { lead: '', ...published }, path: 'lead', says: /./ },
    {
      what: 'an original that doesn’t exist',
      data: { original: 999999 },
      path: 'original',
      says: /Originalet finns inte/,
    },
    { what: 'a language outside the list', data: { language: 'xx' }, path: 'language', says: /./ },
    {
      what: 'a wrong old id',
      data: { oldId: 'zz', ...published },
      path: 'oldId',
      says: /siffror och bokstäver/,
    },
  ]
  for (const { what, data, path, says } of refused)
    test(what, async ({ editor }) => {
      const answer = await editor.request.post('/api/articles', {
        headers: { 'Accept-Language': 'sv' },
        data: {
          title: `Prov ${Date.now()}`,
          lead: 'Prov',
          language: 'sv',
          body: paragraphs('Prov'),
          ...data,
        },
      })
      expect(answer.status()).toBe(400)
      const { errors } = (await answer.json()) as {
        errors: { data: { errors: { path: string; message: string }[] } }[]
      }
      const problem = errors[0]?.data.errors.find((error) => error.path === path)
      expect(problem?.message).toMatch(says)
    })
})

test('two editions of a text in one language can’t be', async ({ editor }) => {
  const { body } = await make(editor.request, { title: `Ett original ${Date.now()}`, ...published })
  const first = await make(editor.request, { title: 'One', language: 'en', original: body.doc.id })
  expect(first.answer.status()).toBe(201)
  const second = await make(editor.request, { title: 'Two', language: 'en', original: body.doc.id })
  expect(second.answer.status()).toBe(400)
})

test('script that an editor pastes doesn’t run', async ({ editor, page }) => {
  const link = {
    type: 'link',
    version: 3,
    fields: { linkType: 'custom', newTab: false, url: 'javascript:document.title="taken"' },
    children: [{ type: 'text', text: 'länk', version: 1, format: 0 }],
  }
  const hostile = paragraphs(
    '</script><script>document.title="taken"</script><img src=x onerror=document.title="taken">',
  )
  const withLink = {
    root: {
      ...hostile.root,
      children: [...hostile.root.children, { type: 'paragraph', version: 1, children: [link] }],
    },
  }
  expect((await make(editor.request, { title: 'Prov', body: withLink, ...published })).answer.status()).toBe(
    400,
  )
  const { body } = await make(editor.request, {
    title: `</title><script>document.title="taken"</script> ${Date.now()}`,
    body: hostile,
    ...published,
  })
  await page.goto(`/nyheter/${body.doc.slug}`)
  await expect(page.getByText('onerror=document.title', { exact: false })).toBeVisible()
  expect(await page.title()).not.toBe('taken')
})
