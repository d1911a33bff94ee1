import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ValidationError } from 'payload'
import { problems } from '@/cms/redirects/labels'
import { article, testSite } from '@/cms/test-site'

const payload = await testSite()
// After `testSite`: these read the settings
const { findRedirect } = await import('./redirects')
const { noteMissed, storeMissed } = await import('./missed')
const { missedAddresses } = await import('@/cms/redirects/missed')
await payload.create({
  collection: 'articles',
  data: { ...article('Badet', 'sv', 'Öppet.'), _status: 'published' },
})

const lead = (from: string, to: string) => payload.create({ collection: 'redirects', data: { from, to } })

/** What the editor is told at the field. */
async function refusalOf(from: string, to: string): Promise<string[]> {
  const refused = await lead(from, to).catch((error: unknown) => error)
  assert.ok(refused instanceof ValidationError, `${from} → ${to}`)
  return refused.data.errors.map(({ path, message }) => `${path}: ${message}`)
}

test('who asks for an address that isn’t there is led where editors say, however it’s spelled', async () => {
  await lead('/Sommar%20bad/', '/nyheter/badet')
  await lead('/karta', 'https://karta.example.org/?lager=bad')
  for (const asked of ['/sommar%20bad', '/SOMMAR%20BAD', '//sommar%20bad//'])
    assert.equal(await findRedirect(asked), '/nyheter/badet')
  assert.equal(await findRedirect('/karta'), 'https://karta.example.org/?lager=bad')
  assert.equal(await findRedirect('/nowhere'), undefined)
})

test('nobody leads away from a page, to nowhere, in a circle, or with an address that isn’t one', async () => {
  const { fromTaken, fromPath, toNowhere, toWrong } = problems
  for (const from of ['/nyheter/badet', '/', '/en', '/sok', '/admin', '/api/articles', '/admin/login'])
    assert.deepEqual(await refusalOf(from, '/nyheter/badet'), [`from: ${fromTaken.sv}`], from)
  for (const from of ['', 'sommar', 'https://example.org/', '/a?b', '/a#b', '/%'])
    assert.match((await refusalOf(from, '/nyheter/badet'))[0] ?? '', /^from: /, from)
  assert.deepEqual(await refusalOf('sommar', '/nyheter/badet'), [`from: ${fromPath.sv}`])
  for (const to of ['/nyheter/finns-inte', '/varm', '/kall'])
    assert.deepEqual(await refusalOf('/varm', to), [`to: ${toNowhere.sv}`], to)
  for (const to of ['javascript:alert(1)', '//evil.example', 'mailto:a@example.org', '#x', 'badet', '/a b'])
    assert.deepEqual(await refusalOf('/varm', to), [`to: ${toWrong.sv}`], to)
})

test('editors see what readers ask for in vain, most asked first, without what is personal, until it leads somewhere', async () => {
  for (const path of ['/ridhus', '/Ridhus/', '/isbana', '/wp-login.php', '/x.php', '/a'.repeat(200)])
    noteMissed(path)
  noteMissed('/fran/anna.karlsson@example.org')
  await storeMissed()
  noteMissed('/isbana')
  noteMissed('/isbana')
  await storeMissed()
  const seen = (await missedAddresses(payload)).map(({ path, count }) => `${path} ${count}`)
  assert.deepEqual(seen.slice(0, 2), ['/isbana 3', '/ridhus 2'])
  assert.ok(!seen.join().includes('karlsson'), seen.join())
  assert.ok(!seen.join().includes('php'))
  await lead('/isbana', '/nyheter/badet')
  assert.deepEqual(
    (await missedAddresses(payload)).map(({ path }) => path).filter((path) => path === '/isbana'),
    [],
  )
})

test('whoever tries thousands of addresses fills nothing', async () => {
  for (let round = 0; round < 7; round += 1) {
    for (let at = 0; at < 400; at += 1) noteMissed(`/try/${round}/${at}`)
    await storeMissed()
  }
  const { totalDocs } = await payload.count({ collection: 'missed-addresses' })
  assert.ok(totalDocs <= 1000)
  assert.equal((await missedAddresses(payload))[0]?.path, '/ridhus')
})
