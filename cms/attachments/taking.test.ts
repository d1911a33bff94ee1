import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Attachment } from '../payload-types'
import { testSite } from '../test-site'
import { asUpload, odf, pdf } from './documents.fixture'

const payload = await testSite()

const upload = (data: Buffer, fields: Partial<Attachment> = {}) =>
  payload.create({
    collection: 'attachments',
    data: fields as Attachment,
    file: asUpload('Dokument 1.pdf', data),
  })

test('what an editor leaves out is taken from the document, where it says it', async () => {
  const whole = await upload(pdf({ title: 'Stadgar', language: 'sv-SE' }))
  assert.deepEqual([whole.title, whole.language, whole.found?.lacks], ['Stadgar', 'sv', []])
  const rare = await upload(odf({ title: 'Föreskrifter', language: 'rmc' }))
  assert.deepEqual([rare.title, rare.language, rare.code], ['Föreskrifter', 'other', 'rmc'])
})

test('what an editor writes counts, and a file’s name is no title', async () => {
  const written = await upload(pdf({ pages: 2 }), { title: 'Våra stadgar', language: 'fi' })
  assert.deepEqual([written.title, written.language], ['Våra stadgar', 'fi'])
  await assert.rejects(
    upload(pdf({ title: 'Microsoft Word - utkast3.docx' }), { language: 'sv' }),
    /Titel|title/i,
  )
  await assert.rejects(upload(pdf({ language: '' }), { title: 'Utan språk' }), /Språk|language/i)
})

test('a document whose file is replaced keeps what the editor wrote', async () => {
  const { id } = await upload(pdf({ pages: 3 }), { title: 'Taxa', language: 'sv' })
  const file = asUpload('taxa.pdf', pdf({ title: 'Något annat', language: 'en', pages: 4 }))
  const { title, language } = await payload.update({ collection: 'attachments', id, data: {}, file })
  assert.deepEqual([title, language], ['Taxa', 'sv'])
})
