import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testSite } from './test-site'
import { viewTitles } from './view-titles'

/** Views of ours in Payload's places: it knows their names. */
const named = ['/login', '/forgot']

test('an editor reads the name of each view in the browser’s title', async () => {
  const { config } = await testSite()
  const paths = Object.values(config.admin.components.views).flatMap(({ path }) => path ?? [])
  const own = paths.filter((path) => !named.includes(path)).map((path) => path.split('/')[1] ?? '')
  assert.deepEqual([...new Set(own)].sort(), Object.keys(viewTitles).sort())
})
