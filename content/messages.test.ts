import assert from 'node:assert/strict'
import { mock, test } from 'node:test'
import type { Message } from '@/cms/payload-types'
import { article, testSite } from '@/cms/test-site'
import { addressOf } from '@/i18n/addresses'

const payload = await testSite()
// Not before: what it imports reads the settings
const { bannersAt, serviceMessages } = await import('./messages')

const hour = 3_600_000
const at = (hours: number) => new Date(Date.now() + hours * hour).toISOString()
const home = addressOf('sv', '/')
const news = addressOf('sv', '/news')

type Given = Partial<Omit<Message, 'endsAt' | 'titles'>> & { endsAt?: string | undefined; titles?: object }

function write(sv: string, given: Given = {}) {
  const data = { titles: { sv }, gravity: 'important', place: 'everywhere', startsAt: at(-1), endsAt: at(1) }
  // As it may come over the API: what is wrong is refused there
  return payload.create({ collection: 'messages', data: { ...data, ...given } as never })
}

async function titlesAt(address: string): Promise<string[]> {
  return (await bannersAt('sv', address)).map(({ title }) => title.text)
}

async function eachTime(steps: () => Promise<void>): Promise<void> {
  await steps()
  await payload.delete({ collection: 'messages', where: {} })
}

test('readers are told from the second at which a message begins to the one at which it ends', () =>
  eachTime(async () => {
    await write('Koka vattnet', { startsAt: at(1), endsAt: at(2) })
    const shown: [number, number][] = []
    const begin = Date.now()
    mock.timers.enable({ apis: ['Date'], now: begin })
    for (const seconds of [3599, 3601, 7199, 7201]) {
      mock.timers.setTime(begin + seconds * 1000)
      shown.push([seconds, (await titlesAt(home)).length])
    }
    mock.timers.reset()
    assert.deepEqual(shown, [
      [3599, 0],
      [3601, 1],
      [7199, 1],
      [7201, 0],
    ])
  }))

test('the gravest comes first, service stands on the start page only', () =>
  eachTime(async () => {
    await write('Vattnet är avstängt', { gravity: 'service' })
    await write('Snö')
    await write('Giftig rök', { gravity: 'crisis' })
    assert.deepEqual(await titlesAt(news), ['Giftig rök', 'Snö'])
    const service = await serviceMessages('sv')
    assert.deepEqual(
      service.map(({ title }) => title.text),
      ['Vattnet är avstängt'],
    )
  }))

test('a message stands where its editor wants it: everywhere, at the start, in the news, on a page and below', () =>
  eachTime(async () => {
    const publish = { _status: 'published' as const }
    const page = await payload.create({
      collection: 'pages',
      data: { ...article('Skolor', 'sv', 'Ett.'), ...publish },
    })
    await write('Överallt')
    await write('Start', { place: 'start' })
    await write('Nyheter', { place: 'news' })
    await write('Skolorna', { place: 'page', page: page.id })
    const places = [home, news, `${news}/2018`, '/skolor', '/skolor/historik', '/skolorna', '/sok']
    const found = await Promise.all(places.map(async (place) => [place, (await titlesAt(place)).toSorted()]))
    assert.deepEqual(Object.fromEntries(found), {
      [home]: ['Start', 'Överallt'],
      [news]: ['Nyheter', 'Överallt'],
      [`${news}/2018`]: ['Nyheter', 'Överallt'],
      '/skolor': ['Skolorna', 'Överallt'],
      '/skolor/historik': ['Skolorna', 'Överallt'],
      '/skolorna': ['Överallt'],
      '/sok': ['Överallt'],
    })
  }))

test('a message isn’t on the page that it leads to, in any language, and follows that page when it moves', () =>
  eachTime(async () => {
    const publish = { _status: 'published' as const }
    const data = { ...article('Snöröjning', 'sv', 'Ett.'), ...publish }
    const { id } = await payload.create({ collection: 'articles', data })
    await write('Snö', { target: { relationTo: 'articles', value: id } })
    const [banner] = await bannersAt('uk', addressOf('uk', '/'))
    const own = { text: 'Snöröjning', language: 'sv' }
    assert.deepEqual(banner?.link, {
      href: addressOf('uk', '/news/[slug]', { slug: 'snorojning' }),
      label: own,
    })
    assert.deepEqual(banner.title, { text: 'Snö', language: 'sv' })
    assert.deepEqual(await titlesAt(`${news}/snorojning`), [])
    await payload.update({ collection: 'articles', id, data: { slug: 'snon', ...publish } })
    assert.deepEqual(await titlesAt(`${news}/snon`), [])
    assert.deepEqual(await titlesAt(`${news}/snorojning`), ['Snö'])
  }))

for (const [what, given, path] of [
  ['has no Swedish title', { titles: { sv: '', en: 'Snow' } }, 'titles.sv'],
  ['ends before it begins', { startsAt: at(2), endsAt: at(1) }, 'endsAt'],
  ['has no end', { endsAt: undefined }, 'endsAt'],
  ['stands on a page, and doesn’t say which', { place: 'page' }, 'page'],
  ['leads to what is no address', { url: 'example.org' }, 'url'],
  ['leads to another site without encryption', { url: 'http://example.org/' }, 'url'],
] as const)
  test(`an editor is told at its field when a message ${what}`, async () => {
    await assert.rejects(write('Snö', given), ({ data }: { data?: { errors?: { path: string }[] } }) => {
      assert.deepEqual(
        data?.errors?.map((fault) => fault.path),
        [path],
      )
      return true
    })
  })
