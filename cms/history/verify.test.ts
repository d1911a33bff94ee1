import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { article, rawSql, testSite } from '../test-site'
import { verifyHistory } from './verify'

const payload = await testSite()

/** What `npm run verify-history` answers on the same data. */
function command() {
  const node = ['--conditions=production', '--import', 'tsx', 'cms/verify-history.ts']
  const { status, stdout, stderr } = spawnSync(process.execPath, node, { encoding: 'utf8' })
  return { status, said: stdout, complained: stderr }
}

test('whoever verifies the history is told how much holds, and names the revision of which a byte was altered', async () => {
  const collection = 'articles'
  const _status = 'published' as const
  const { id, work } = await payload.create({
    collection,
    data: { ...article('Badplatser', 'sv', 'Ett.'), slug: 'badplatser', _status },
  })
  await payload.update({ collection, id, data: { title: 'Alla badplatser', _status } })
  await payload.update({ collection, id, data: { title: 'Våra badplatser', _status } })
  assert.deepEqual(await verifyHistory(payload), { editions: 1, revisions: 3, files: 0 })
  assert.deepEqual(command(), {
    status: 0,
    said: 'All is whole: 3 revisions of 1 editions, the 0 files that they show, and the 3 lines of the log.\n',
    complained: '',
  })

  await rawSql(payload, 'DROP TRIGGER revisions_no_update')
  await rawSql(payload, "UPDATE revisions SET record = replace(record, 'Alla', 'Ella') WHERE number = 2")
  const problem = `The chain is broken at revision 2 in sv of work ${work}: its content isn't what was published.`
  assert.deepEqual(await verifyHistory(payload), { problem })
  const { status, said, complained } = command()
  assert.deepEqual({ status, said }, { status: 1, said: '' })
  assert.match(complained, new RegExp(`^${problem}$`, 'm'))

  await rawSql(payload, "UPDATE revisions SET record = replace(record, 'Ella', 'Alla')")
  await rawSql(payload, "UPDATE revisions SET language = 'en'")
  assert.deepEqual(await verifyHistory(payload), {
    problem: `Revision 1 in sv of work ${work} is kept under en of work ${work}.`,
  })
})
