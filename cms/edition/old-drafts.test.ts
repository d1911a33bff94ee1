import assert from 'node:assert/strict'
import { test } from 'node:test'
import { article, testSite } from '../test-site'
import { deleteOldDrafts } from './old-drafts'

const payload = await testSite()
const collection = 'articles'
const year = 365 * 24 * 60 * 60 * 1000

test('drafts go when their time is over; what was published stays, and so does what an editor has before them', async () => {
  const { id } = await payload.create({ collection, data: article('Badet', 'sv', 'Ett.'), draft: true })
  const save = (title: string, published = false) =>
    payload.update({
      ...{ collection, id, draft: !published },
      data: { title, ...(published && { _status: 'published' as const }) },
    })
  await save('Första utkastet')
  await save('Publicerad', true)
  await save('Andra utkastet')
  await save('Senaste utkastet')
  const titles = async () => {
    const { docs } = await payload.findVersions({
      collection,
      where: { parent: { equals: id } },
      sort: 'createdAt',
    })
    return docs.map(({ version }) => version.title)
  }
  const all = await titles()
  await deleteOldDrafts(payload)
  assert.deepEqual(await titles(), all, 'none is old yet')
  await deleteOldDrafts(payload, Date.now() + year)
  assert.deepEqual(await titles(), ['Publicerad', 'Senaste utkastet'])
  assert.equal((await payload.findByID({ collection, id })).title, 'Publicerad')
  assert.equal((await payload.findByID({ collection, id, draft: true })).title, 'Senaste utkastet')
})
