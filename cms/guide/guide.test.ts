import assert from 'node:assert/strict'
import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { test } from 'node:test'
import { editorLanguages } from '../editor-language'
import { fileOf, guidePages } from './files'
import { nameOf } from './names'
import { readGuidePage } from './pages'

/** Kilobytes of all pictures together. */
const most = 2000

const all = guidePages.flatMap((page) => editorLanguages.map((language) => ({ page, language })))

test('editors find every page of the guide in their language, with a picture that is described', async () => {
  for (const { page, language } of all) {
    const { title, lead, text } = await readGuidePage(page, language)
    assert.ok(title && lead, `${language}/${page} has a title and a first paragraph`)
    const pictures = text.filter((part) => part.kind === 'picture')
    assert.equal(pictures.length, 1, `${language}/${page} has one picture`)
    assert.ok((pictures[0]?.text ?? '').length > 20, `${language}/${page} says what its picture shows`)
    assert.ok((await stat(fileOf(page, language, 'webp'))).isFile())
  }
})

test('the guide says the same in each language, and calls things what the admin calls them', async () => {
  for (const page of guidePages) {
    const shapes = await Promise.all(
      editorLanguages.map(async (language) => {
        const { text } = await readGuidePage(page, language)
        const names = (await readFile(fileOf(page, language, 'md'), 'utf8')).match(/\{[^}]*\}/g) ?? []
        return { kinds: text.map(({ kind }) => kind), names: names.sort() }
      }),
    )
    for (const shape of shapes) assert.deepEqual(shape, shapes[0], page)
  }
  assert.throws(() => nameOf('today.nothing', 'sv'), /no words for/)
})

test('the guide has no pages that nobody is led to, and its pictures are small', async () => {
  const pages = guidePages.flatMap((page) => [`${page}.names.txt`, `${page}.md`, `${page}.webp`]).sort()
  for (const language of editorLanguages)
    assert.deepEqual((await readdir(path.join('cms/guide/texts', language))).sort(), pages)
  const sizes = await Promise.all(
    all.map(async ({ page, language }) => (await stat(fileOf(page, language, 'webp'))).size),
  )
  assert.ok(sizes.reduce((sum, size) => sum + size) < most * 1000)
})
