import assert from 'node:assert/strict'
import { test } from 'node:test'
import { handleEndpoints } from 'payload'
import { startPostgres, withoutPostgres } from '@/database/postgres.fixture'
import { editorLanguages } from '../editor-language'
import { article, testSite } from '../test-site'
import { sentencesOf } from './sentences'

test(
  'an editor whose database goes away is told so in their language, not that they aren’t logged in',
  {
    skip: withoutPostgres,
  },
  async () => {
    const postgres = await startPostgres()
    const payload = await testSite(postgres.url)
    payload.logger.level = 'silent'
    const account = { email: 'admin@example.org', password: 'gul cykel under bron' }
    await payload.create({ collection: 'users', data: { ...account, role: 'admin' } })
    const { id, updatedAt } = await payload.create({
      collection: 'articles',
      data: article('Badet', 'sv', 'Öppet.'),
    })
    const ask = (method: string, at: string, data: object, language: string, cookie = '') => {
      const headers = {
        ...{ cookie, 'content-type': 'application/json' },
        ...{ 'accept-language': language, 'sec-fetch-site': 'same-origin' },
      }
      const request = new Request(`http://localhost:3000/api${at}`, {
        ...{ method, headers, body: JSON.stringify(data) },
      })
      return handleEndpoints({ config: payload.config, request })
    }
    const cookies = (await ask('POST', '/users/login', account, 'en')).headers.getSetCookie()
    const cookie = cookies.map((one) => one.split(';')[0]).join('; ')
    const save = (language: string) =>
      ask('PATCH', `/articles/${id}`, { updatedAt, lead: 'Ny.' }, language, cookie)
    assert.equal((await save('en')).status, 200)
    await postgres.stop()
    for (const language of editorLanguages)
      for (const refused of [await save(language), await ask('POST', '/users/login', account, language)]) {
        assert.deepEqual([refused.status, refused.headers.get('retry-after')], [503, '10'])
        const said = await refused.text()
        assert.ok(said.includes(sentencesOf.gone[language]), said)
      }
  },
)
