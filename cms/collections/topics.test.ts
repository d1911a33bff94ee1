import assert from 'node:assert/strict'
import { test } from 'node:test'
import { APIError, ValidationError } from 'payload'
import { article, testSite } from '../test-site'

const payload = await testSite()
const slugs = { sv: '', en: '', uk: '' }

test('an editor who names a topic in one language only is told at the fields which names are missing', async () => {
  const complete = { sv: 'Vatten', en: 'Water', uk: 'Вода' }
  for (const names of [{ ...complete, en: '' }, { ...complete, en: null }, { sv: 'Vatten' }, {}])
    await assert.rejects(
      // Whatever somebody sends to the API
      payload.create({ collection: 'topics', data: Object.assign({ names: complete, slugs }, { names }) }),
      (error) => {
        assert.ok(error instanceof ValidationError, String(error instanceof Error ? error.stack : error))
        assert.ok(
          error.data.errors.some(({ path }) => path === 'names.en'),
          JSON.stringify(error.data.errors),
        )
        return true
      },
    )
})

test('a topic that news is about isn’t deleted, whether the news is published or a draft; one in no use is', async () => {
  const names = { sv: 'Miljö', en: 'Environment', uk: 'Довкілля' }
  const topic = await payload.create({ collection: 'topics', data: { names, slugs } })
  const published = await payload.create({
    collection: 'articles',
    data: { ...article('Badplatser', 'sv', 'Ett.'), _status: 'published' },
  })
  const { id } = published
  const remove = () => payload.delete({ collection: 'topics', id: topic.id })
  const refused = (error: unknown) => error instanceof APIError && error.status === 409
  await payload.update({ collection: 'articles', id, data: { topics: [topic.id] }, draft: true })
  await assert.rejects(remove(), refused)
  await payload.update({ collection: 'articles', id, data: { topics: [topic.id], _status: 'published' } })
  await assert.rejects(remove(), refused)
  await payload.update({ collection: 'articles', id, data: { topics: [], _status: 'published' } })
  await remove()
  assert.equal((await payload.count({ collection: 'topics' })).totalDocs, 0)
})
