import { EpubCheck } from '@likecoin/epubcheck-ts'
import { addressOf } from '../i18n/addresses'
import { make, published, withdrawn, saveText } from './articles'
import { expect, test } from './fixtures'
import { atomProblems } from './xml'

const titles = {
  'an emoji': '🎉 Badet öppnar 👩‍👩‍👧‍👦',
  'letters written with marks': 'Bora\u030as o\u0308ppnar badet för 500 ₴',
  'a soft hyphen': 'Sommar\u00adbadplatserna',
  'Arabic and Latin letters': 'مرحبا بكم في Borås 2026',
  '198 characters': 'Kommunen öppnar badet '.repeat(9).trim(),
  'a word of 90 letters': 'Ö'.repeat(90),
  'signs that markup is made of': '<b>Bad & "strand"</b> ]]> &amp;',
}

for (const [what, title] of Object.entries(titles))
  test(`a news item with ${what} in its title has a card, a book and a place in the feeds`, async ({
    editor,
    request,
  }) => {
    const { answer, body } = await make(editor.request, { title, slug: `titel-${Date.now()}`, ...published })
    expect(answer.status()).toBe(201)
    const { id, slug } = body.doc
    const card = await request.get(addressOf('sv', '/news/[slug]/card.png', { slug }))
    expect(card.headers()['content-type']).toBe('image/png')
    const bytes = await card.body()
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])

    const book = await (await request.get(addressOf('sv', '/news/[slug]/book.epub', { slug }))).body()
    const { messages } = await EpubCheck.validate(book)
    expect(messages.filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity))).toEqual([])

    for (const feed of [
      addressOf('sv', '/news/atom.xml'),
      addressOf('sv', '/news/[slug]/history/atom.xml', { slug }),
    ])
      expect(await atomProblems(await (await request.get(feed)).text()), feed).toEqual([])
    const { items } = (await (await request.get('/feed.json')).json()) as { items: { title: string }[] }
    expect(items.map((item) => item.title)).toContain(title)
    await saveText(editor.request, `/api/articles/${id}`, withdrawn)
  })
