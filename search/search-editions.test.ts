import assert from 'node:assert/strict'
import { onBoth } from './databases.fixture'
import { indexMany } from './index-editions'
import { markPassage } from './passages'
import { ask, edition, ids } from './questions.fixture'
import { corpus } from './relevance/corpus'

onBoth('a word in the title counts more than in the lead, and there more than in the body', async (db) => {
  await indexMany(db, [
    edition('body', { body: 'En park.', publishedAt: '2024-01-01T00:00:00Z' }),
    edition('often', { body: 'En park, en park till och en park.', publishedAt: '2023-01-01T00:00:00Z' }),
    edition('lead', { lead: 'En park.', publishedAt: '2022-01-01T00:00:00Z' }),
    edition('compound', { title: 'Stadsparken', lead: 'Stad', publishedAt: '2021-01-01T00:00:00Z' }),
    edition('title', { title: 'En park', publishedAt: '2020-01-01T00:00:00Z' }),
  ])
  assert.deepEqual(await ids(db, 'parker'), ['title', 'compound', 'lead', 'often', 'body'])
})

onBoth('newer comes before older, and the same again and again', async (db) => {
  const days = ['2019-05-01', '2021-05-01', '2020-05-01', '1999-05-01', '1968-05-01']
  await indexMany(
    db,
    days.map((day) => edition(day, { title: 'Budget', publishedAt: `${day}T08:00:00Z` })),
  )
  assert.deepEqual(await ids(db, 'budget'), [
    '2021-05-01',
    '2020-05-01',
    '2019-05-01',
    '1999-05-01',
    '1968-05-01',
  ])
})

onBoth('a reader sees their own language first, then the others, each said', async (db) => {
  await indexMany(db, corpus)
  for (const language of ['sv', 'en', 'uk'] as const) {
    const { hits } = await ask(db, 'Fedorchuk', { language })
    assert.equal(hits[0]?.language, language)
    assert.deepEqual(hits.map((hit) => hit.language).sort(), ['en', 'sv', 'uk'])
  }
})

onBoth('a part finds the compound, first or last', async (db) => {
  await indexMany(db, [
    edition('a', { title: 'Visselblåsarfunktionen' }),
    edition('b', { title: 'Polisutbildning i höst' }),
    edition('c', { title: 'En utbildning och en polis', publishedAt: '2010-01-01T00:00:00Z' }),
    edition('d', { title: 'Kommunikation', lead: 'Kommunpolis' }),
    edition('e', { title: 'Kommunen' }),
  ])
  assert.deepEqual(await ids(db, 'visselblåsare'), ['a'])
  assert.deepEqual(await ids(db, 'utbildningar'), ['c', 'b'])
  assert.deepEqual(new Set(await ids(db, 'polisen')), new Set(['b', 'c', 'd']))
  assert.deepEqual(new Set(await ids(db, 'kommuner')), new Set(['d', 'e']))
  assert.deepEqual(await ids(db, 'polisutbildningshöst'), ['b'])
})

onBoth('å and ä typed as a find everything, typed with marks what was meant first', async (db) => {
  await indexMany(db, [
    edition('lan', { title: 'Sök lån', publishedAt: '2024-01-01T00:00:00Z' }),
    edition('lan2', { title: 'Länets vägar', publishedAt: '2023-01-01T00:00:00Z' }),
  ])
  assert.deepEqual(await ids(db, 'lan'), ['lan', 'lan2'])
  assert.deepEqual(await ids(db, 'län'), ['lan2', 'lan'])
  assert.deepEqual(await ids(db, 'LÅN'), ['lan', 'lan2'])
})

onBoth('a slip of the finger gets a "did you mean" and its hits', async (db) => {
  await indexMany(db, corpus)
  const misspelt = await ask(db, 'Låna i biblotek?')
  assert.equal(misspelt.matched, 'suggestion')
  assert.equal(misspelt.suggestion, 'Låna i biblioteket?')
  assert.equal(misspelt.hits[0]?.id, 'library-sv')
  const partly = await ask(db, 'biblotek snöröjning')
  assert.deepEqual([partly.matched, partly.suggestion], ['some words', 'biblioteket snöröjning'])
  assert.deepEqual(new Set(partly.hits.map((hit) => hit.id)), new Set(['library-sv', 'snow-sv']))
  const right = await ask(db, 'bibliotek')
  assert.equal(right.suggestion, undefined)
  assert.equal(right.matched, 'query')
})

onBoth('what was sought is marked in the text as it was written', async (db) => {
  await indexMany(db, corpus)
  const { hits } = await ask(db, 'polis kyiv')
  const [hit] = hits
  assert.equal(hit?.id, 'police-sv')
  assert.deepEqual(hit.titleMarks, [
    { text: 'Ukrainas ', hit: false },
    { text: 'polis', hit: true },
    { text: ' lär av Borås', hit: false },
  ])
  const marked = hit.snippetMarks.filter((mark) => mark.hit).map((mark) => mark.text)
  assert.ok(marked.includes('Kiev') || marked.includes('Kievs'), marked.join(' '))
  const length = hit.snippetMarks.map((mark) => mark.text).join('').length
  assert.ok(length > 100 && length < 260, String(length))
})

onBoth('a reader hears each word of an excerpt in its language, and where a heading ends', async (db) => {
  const body = `Що далі\n\nМісто ${markPassage('Borås Stad', 'sv')} відповість. Кінець`
  await indexMany(db, [edition('a', { language: 'uk', title: 'Новина', lead: 'Коротко.', body })])
  const { hits } = await ask(db, 'Stad відповість', { language: 'uk' })
  assert.deepEqual(hits[0]?.snippetMarks, [
    { text: 'Коротко.\n\nЩо далі · Місто ', hit: false },
    { text: 'Borås ', hit: false, language: 'sv' },
    { text: 'Stad', hit: true, language: 'sv' },
    { text: ' ', hit: false },
    { text: 'відповість', hit: true },
    { text: '. Кінець', hit: false },
  ])
})

onBoth('an excerpt that is cut where a block begins or ends says so once', async (db) => {
  const body = `${'ord '.repeat(30)}${'R'.repeat(40)}\n\n${'x'.repeat(30)} träff ${'y'.repeat(178)}\n\nSlutet på texten`
  await indexMany(db, [edition('a', { title: 'Rubrik', lead: 'Ingress.', body })])
  const { hits } = await ask(db, 'träff')
  const excerpt = hits[0]?.snippetMarks.map(({ text }) => text).join('') ?? ''
  assert.match(excerpt, /^… x+ träff y+ …$/)
})

onBoth('topic and time of publication narrow the hits, and pages divide them', async (db) => {
  await indexMany(db, [
    edition('a', { title: 'Väg', topics: ['trafik', "d'or"], publishedAt: '2019-12-31T22:59:59Z' }),
    edition('b', { title: 'Väg', topics: ['trafik'], publishedAt: '2019-12-31T23:00:00Z' }),
    edition('c', { title: 'Väg', publishedAt: '2020-12-31T22:59:59Z' }),
  ])
  assert.deepEqual(await ids(db, 'väg', { topic: 'trafik' }), ['b', 'a'])
  assert.deepEqual(await ids(db, 'väg', { topic: "d'or" }), ['a'])
  assert.deepEqual(await ids(db, 'väg', { topic: '" OR "' }), [])
  const published = { from: '2019-12-31T23:00:00Z', until: '2020-12-31T23:00:00Z' }
  assert.deepEqual(await ids(db, 'väg', { published }), ['c', 'b'])
  assert.deepEqual(await ids(db, 'väg', { published, topic: 'trafik' }), ['b'])
  assert.deepEqual(await ids(db, 'väg', { page: 2, pageSize: 2 }), ['a'])
  assert.equal((await ask(db, 'väg', { page: 2, pageSize: 2 })).total, 3)
  assert.deepEqual(await ids(db, 'väg', { page: 9e15, pageSize: 2 }), [])
  assert.deepEqual(await ids(db, 'väg', { page: -1, pageSize: 0 }), ['c'])
})

onBoth(
  'of a word that is everywhere the best come first, and nobody is told a count that was not made',
  async (db) => {
    const everywhere = Array.from({ length: 1100 }, (_, at) => edition(`body-${String(at)}`, { lead: 'Väg' }))
    const [title, english] = ['1999-01-01T00:00:00Z', '1998-01-01T00:00:00Z']
    await indexMany(db, [
      ...everywhere,
      edition('title', { title: 'Väg', publishedAt: title }),
      edition('english', { language: 'en', title: 'Väg', publishedAt: english }),
    ])
    const { hits, total, more } = await ask(db, 'väg')
    assert.equal(hits[0]?.id, 'title')
    assert.deepEqual({ total, more }, { total: 1001, more: true })
    assert.deepEqual(await ids(db, 'väg', { page: 51 }), ['english'])
    assert.deepEqual(await ids(db, 'väg', { page: 52 }), [])
  },
)

onBoth('whatever is typed gets an answer, never an error', async (db) => {
  await indexMany(db, corpus)
  const nothing = [
    '',
    ' ',
    '*',
    '"',
    '""',
    "'",
    '\0',
    '😀',
    '%_\\',
    '()',
    '-',
    ':',
    '! & |',
    '\ud800',
    '<->',
    '’’’',
  ]
  for (const query of nothing)
    assert.deepEqual(await ask(db, query), { total: 0, more: false, hits: [], matched: 'query' }, query)
  const something = [
    'polis*',
    '"polis',
    'polis" OR "',
    'polis AND NEAR(',
    'title:polis',
    "polis'; DROP TABLE search_editions; --",
  ]
  for (const query of [
    ...something,
    'pol\u00ADis\0',
    'polis 😀',
    'ＰＯＬＩＳ',
    'polis '.repeat(2000),
    `polis ${'x'.repeat(10_000)}`,
  ]) {
    assert.equal((await ask(db, query)).hits[0]?.id, 'police-sv', query.slice(0, 60))
  }
  const endless = Array.from({ length: 1500 }, (_, index) => `ord${String(index)}`).join(' ')
  assert.equal((await ask(db, endless)).total, 0)
})
