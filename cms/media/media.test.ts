import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { createLocalReq, type PayloadRequest } from 'payload'
import sharp from 'sharp'
import { findHistory } from '../edition/lookups'
import { article, testSite } from '../test-site'
import { serveFile } from './serve'
import { placeOf } from './store'

const payload = await testSite()
const req = await createLocalReq({}, payload)

const colours = { red: '#c00', blue: '#00c', green: '#0a0' }

async function photo(colour: string, format: 'jpeg' | 'png' = 'jpeg', width = 600, height = 400) {
  const picture = sharp({ create: { width, height, channels: 3, background: colour } })
  return picture.withMetadata({ orientation: 1 }).toFormat(format).toBuffer()
}

function upload(name: string, data: Buffer) {
  const file = { name, data, mimetype: 'image/jpeg', size: data.length }
  return payload.create({ collection: 'media', data: {}, file })
}

function publish(title: string, file: number, status: 'draft' | 'published' = 'published') {
  const data = { ...article(title, 'sv', 'Ett.'), picture: { file, alt: 'En bild' } }
  return payload.create({ collection: 'articles', data: { ...data, _status: status }, draft: status === 'draft' })
}

/** What a reader without an account gets at a file's address. */
function get(filename: string, asker: PayloadRequest = req) {
  return serveFile(asker, { params: { filename } })
}

async function colourAt(filename: string): Promise<string> {
  const answer = await get(filename)
  assert.equal(answer.status, 200, filename)
  const { dominant } = await sharp(Buffer.from(await answer.arrayBuffer())).stats()
  return (['red', 'green', 'blue'] as const)[dominantChannel(dominant)] ?? ''
}

const dominantChannel = ({ r, g, b }: { r: number; g: number; b: number }) => [r, g, b].indexOf(Math.max(r, g, b))

test('two pictures of one name are apart, whatever their endings, and one goes without the other', async () => {
  const red = await upload('karta.jpg', await photo(colours.red))
  await publish('Röd karta', red.id)
  const blue = await upload('karta.png', await photo(colours.blue, 'png'))
  const alsoBlue = await upload('Karta.JPG', await photo(colours.blue))
  assert.equal(new Set([red, blue, alsoBlue].map(({ filename }) => filename)).size, 3)
  await payload.jobs.run({ queue: 'pictures', limit: 10 })
  for (const size of ['', '.480.avif', '.600.webp']) assert.equal(await colourAt(`${red.filename}${size}`), 'red')
  await payload.delete({ collection: 'media', id: blue.id })
  assert.equal(await colourAt(red.filename ?? ''), 'red')
  assert.equal((await get(blue.filename ?? '')).status, 404)
})
