import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { test } from 'node:test'
import sharp from 'sharp'
import { boras, seedMunicipality } from '../seed/municipality'
import { seedArticles } from '../seed/seed'
import { testSite } from '../test-site'
import { readMunicipality } from './read'

const payload = await testSite()

function upload(name: string, mimetype: string, data: Buffer) {
  return payload.create({ collection: 'logos', data: {}, file: { name, mimetype, data, size: data.length } })
}

function stored(name: string): Buffer {
  return readFileSync(`${String(process.env.DATA_DIR)}/media/logos/${name}`)
}

/** The fields that a change is refused for. */
async function refused(data: Parameters<typeof payload.updateGlobal<'municipality', never>>[0]['data']) {
  try {
    await payload.updateGlobal({ slug: 'municipality', data })
    return []
  } catch (error) {
    const { errors } = (error as { data: { errors: { path: string }[] } }).data
    return errors.map(({ path }) => path)
  }
}

test('another municipality’s empty site isn’t named after Borås', async () => {
  assert.equal(await seedMunicipality(payload), false)
  assert.deepEqual(await readMunicipality(payload), {
    hours: {},
    address: [],
    accounts: [],
    timeZone: 'Europe/Stockholm',
  })
})

test('a site that has the source article is Borås’s, once: what editors write later stays', async () => {
  await seedArticles(payload)
  assert.equal(await seedMunicipality(payload), true)
  const { names, phone, address } = await readMunicipality(payload)
  const { names: named, phone: number, address: lines } = boras
  assert.deepEqual({ names, phone, address }, { names: named, phone: number, address: lines.split('\n') })
  await payload.updateGlobal({
    slug: 'municipality',
    data: { names: { sv: '', en: '', uk: '' }, phone: '112' },
  })
  assert.equal(await seedMunicipality(payload), false)
  assert.equal((await readMunicipality(payload)).phone, '112')
})

test('a municipality that gives its name in Swedish has it in every language', async () => {
  await payload.updateGlobal({ slug: 'municipality', data: { names: { sv: 'Sala kommun' } } })
  assert.deepEqual((await readMunicipality(payload)).names, {
    sv: 'Sala kommun',
    en: 'Sala kommun',
    uk: 'Sala kommun',
  })
})

test('an editor is told of a colour that nobody could read, and of what isn’t one', async () => {
  assert.deepEqual(await refused({ primaryColour: '#0a3d7c', accentColour: '#f3c321' }), [])
  for (const primaryColour of ['#0077cc', '#ffffff', 'blue', '#0a3d7', 'url(x)'])
    assert.deepEqual(await refused({ primaryColour }), ['primaryColour'], primaryColour)
  for (const accentColour of ['#0a3d7c', '#000000', 'yellow'])
    assert.deepEqual(await refused({ accentColour }), ['accentColour'], accentColour)
})

test('an editor is told of a time zone, telephone number or account that can’t be right', async () => {
  for (const timeZone of ['Europe/Boras', 'GMT+1', '', 'Stockholm'])
    assert.deepEqual(await refused({ timeZone }), ['timeZone'], timeZone)
  for (const phone of ['ring oss', '0', '12"><script>'])
    assert.deepEqual(await refused({ phone }), ['phone'], phone)
  for (const url of ['javascript:alert(1)', 'http://example.org', 'example.org'])
    assert.deepEqual(await refused({ accounts: [{ name: 'X', url }] }), ['accounts.0.url'], url)
  assert.deepEqual(
    await refused({
      timeZone: 'Europe/Helsinki',
      phone: '+46 33-35 70 00',
      accounts: [{ name: 'X', url: 'https://example.org/x' }],
    }),
    [],
  )
})

test('a logo is kept with what draws and nothing that runs, and a photograph’s size is brought down', async () => {
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><script>alert(1)</script><path d="M0 0h9"/></svg>'
  const svg = await upload('märke.svg', 'image/svg+xml', Buffer.from(drawing))
  assert.equal(
    String(stored(svg.filename ?? '')),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0h9"></path></svg>',
  )
  const large = await sharp({ create: { width: 1200, height: 600, channels: 4, background: '#0a3d7c' } })
    .withExif({ IFD0: { Copyright: 'Somebody' } })
    .png()
    .toBuffer()
  const png = await upload('logo.png', 'image/png', large)
  assert.deepEqual([png.width, png.height], [360, 180])
  assert.equal((await sharp(stored(png.filename ?? '')).metadata()).exif, undefined)

  await payload.updateGlobal({ slug: 'municipality', data: { logo: svg.id } })
  const { logo } = await readMunicipality(payload)
  assert.deepEqual(logo, {
    file: `/api/logos/file/${encodeURIComponent(String(svg.filename))}`,
    width: 40,
    height: 20,
  })
})

for (const [what, name, type, data] of [
  ['no drawing', 'a.svg', 'image/svg+xml', '<html></html>'],
  ['too large', 'b.svg', 'image/svg+xml', `<svg viewBox="0 0 1 1">${' '.repeat(70_000)}</svg>`],
  ['a page by another name', 'c.png', 'image/png', '<svg viewBox="0 0 1 1"><script>alert(1)</script></svg>'],
  ['a page', 'd.html', 'text/html', '<script>alert(1)</script>'],
] as const)
  test(`an editor is refused a logo that is ${what}`, async () => {
    await assert.rejects(upload(name, type, Buffer.from(data)))
  })

/** All that another municipality runs, but for the seeds, and their tests. */
const rooms = 'app cms components content database edge editions i18n messages public scripts search'.split(
  ' ',
)
const ofBoras = /^cms\/seed|^search\/relevance|fixture|\.test\.ts$|^editions\/arbitraries/

test('Borås stands in seeds and tests, and nowhere else: the municipality is data', () => {
  const files = rooms
    .flatMap((room) => readdirSync(room, { recursive: true }).map((name) => `${room}/${String(name)}`))
    .filter((file) => statSync(file).isFile() && /\.(tsx?|m?js|json|css)$/.test(file) && !ofBoras.test(file))
  assert.ok(files.length > 300)
  const told = [...files, 'settings.ts', 'proxy.ts', 'package.json'].filter((file) =>
    /borås|бурос/i.test(readFileSync(file, 'utf8')),
  )
  assert.deepEqual(told, [])
})
