import assert from 'node:assert/strict'
import { test } from 'node:test'
import { oldIdIn, wordsIn } from './address-words'

const id = '605a2fc161ce5ff59d50c6b'

test('the id of the old site is found wherever it stands in an address', () => {
  for (const path of [
    `/nyheter/nyheter/slug.5.${id}.html`,
    `/4.${id}.html`,
    `/x.5.${id}.printable.html`,
    `/x.5.${id}.html.printable`,
    `/x.5.${id}.html/print`,
    `/5.${id}/andra/ord`,
    `/x.4.${id}`,
  ])
    assert.equal(oldIdIn(path), id, path)
  for (const path of ['/nyheter/2018', '/nyheter/version-4.5.12', `/nyheter/${id}`, '/nyheter/4.5a'])
    assert.equal(oldIdIn(path), undefined, path)
})

test('who is lost is searched for by the words of the address, without what only machines read', () => {
  assert.deepEqual(wordsIn(`/kommun/ukrainas-polis.5.${id}.html`), [
    'ukrainas polis',
    'kommun ukrainas polis',
  ])
  assert.deepEqual(wordsIn('/Aktuellt//Sommarens_badplatser.aspx'), [
    'sommarens badplatser',
    'aktuellt sommarens badplatser',
  ])
  assert.deepEqual(wordsIn('/en/nowhere'), ['nowhere'])
  assert.deepEqual(wordsIn('/12345/'), [])
})
