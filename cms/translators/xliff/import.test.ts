import assert from 'node:assert/strict'
import { test } from 'node:test'
import { beginTranslation } from '../begin'
import { Refused } from '../refused'
import {
  _status,
  collection,
  payload,
  publishedOriginal,
  publisher,
  requestOf,
  sheet,
  textOf,
  translateAll,
  translator,
} from '../translation.fixture'
import { exportListed, exportText } from './export'
import { importXliff } from './import'

const take = async (file: string, user = publisher) => importXliff(await requestOf(user), file)

async function begun() {
  const original = await publishedOriginal()
  const id = await beginTranslation(await requestOf(publisher), collection, original.id, 'en')
  const { content } = await exportText(await requestOf(publisher), collection, id)
  return { original, id, file: content }
}

/** What a translation tool makes of a file: a target for the unit of that id. */
function withTarget(file: string, id: string, target: string, state = 'translated') {
  const unit = new RegExp(
    `(<unit id="${id}"[^>]*><segment id="s1" state=")initial("><source>.*?</source>)`,
    's',
  )
  assert.match(file, unit)
  return file.replace(unit, `$1${state}$2<target>${target}</target>`)
}

const refused = (status: number, says: RegExp) => (error: unknown) => {
  assert.ok(error instanceof Refused, String(error))
  assert.match(error.text.sv, says)
  assert.equal(error.status, status)
  for (const words of Object.values(error.text)) assert.ok(words)
  return true
}

test('an agency’s translation comes in as a draft, with its marks, and what is final is done', async () => {
  const { id, file } = await begun()
  const marks = '<pc id="2">committee</pc> <pc id="3">changed</pc> <pc id="1">rules</pc>'
  const translated = withTarget(withTarget(file, 'p1.text', 'One &amp; all.', 'final'), 'p2.text', marks)
  assert.deepEqual(await take(translated), { count: 1, language: 'en' })
  const { rows } = await sheet(id)
  assert.deepEqual(
    rows.slice(2, 4).map(({ state, units }) => `${state} ${units[0]?.target ?? ''}`),
    ['done One & all.', 'open <2>committee</2> <3>changed</3> <1>rules</1>'],
  )
  assert.equal((await payload.findByID({ collection, id }))._status, 'draft')
})

test('a finished translation taken out and in again changes nothing', async () => {
  const { id } = await begun()
  await translateAll(id)
  const before = await payload.findByID({ collection, id, draft: true, depth: 0 })
  const { content } = await exportText(await requestOf(publisher), collection, id)
  assert.doesNotMatch(content, /state="(initial|translated)"/)
  assert.deepEqual(await take(content), { count: 0, language: 'en' })
  assert.deepEqual(await payload.findByID({ collection, id, draft: true, depth: 0 }), before)
})

test('what doesn’t belong to the text, or lost something on its way, is refused whole and in words', async () => {
  const { id, original, file } = await begun()
  const bad: [string, number, RegExp][] = [
    [file.replaceAll(/articles\/[0-9a-f]{8}/g, 'articles/00000000'), 400, /hör inte till någon text/],
    [file.replace('id="p1.text"', 'id="p9.text"'), 400, /Stycket p9\.text/],
    [file.replace('>Ett.<', '>Tre.<'), 400, /Originalets ord i stycket p1\.text/],
    [file.replace('trgLang="en"', 'trgLang="fi"'), 400, /till språket fi/],
    [file.replace('trgLang="en"', 'trgLang="sv"'), 400, /till språket sv/],
    [withTarget(file, 'p2.text', 'the <pc id="2">committee</pc>'), 400, /<1>…<\/1> saknas/],
    [withTarget(file, 'p2.text', '<pc id="7">x</pc>'), 400, /ingen märkning <7>|<7> finns inte/],
    [file.replace(/(<file .*<\/file>)/s, '$1$1'), 400, /två gånger/],
  ]
  for (const [content, status, says] of bad) await assert.rejects(take(content), refused(status, says))
  const partly = withTarget(withTarget(file, 'p1.text', 'One.'), 'p2.text', 'no marks')
  await assert.rejects(take(partly), refused(400, /saknas/))
  assert.equal((await sheet(id)).rows[2]?.units[0]?.target, '')
  await payload.update({ collection, id: original.id, data: { body: textOf('Nytt.'), _status } })
  await assert.rejects(take(file), refused(409, /version 1 .* version 2/))
})

test('a translator takes in what goes into their own languages alone', async () => {
  const { file } = await begun()
  await assert.rejects(take(file, translator), refused(403, /inte översättningar till det språket/))
  await assert.doesNotReject(take(file.replace('trgLang="en"', 'trgLang="uk"'), translator))
})

test('all that a list shows is taken out in one file, and texts that nobody has begun with are begun by taking them in', async () => {
  const original = await publishedOriginal('Ensam.')
  const query = new URLSearchParams({ language: 'uk', from: 'sv', state: 'missing' })
  const { content, name } = await exportListed(await requestOf(publisher), query)
  assert.match(name, /\.sv-uk\.xlf$/)
  const file = withTarget(content, 'p1.text', 'Один.')
  assert.ok((await take(file)).count >= 1)
  const { docs } = await payload.find({ collection, where: { language: { equals: 'uk' } }, draft: true })
  assert.ok(docs.some(({ original: of }) => typeof of === 'object' && of?.id === original.id))
  const none = new URLSearchParams({ language: 'uk', from: 'en', state: 'behind' })
  await assert.rejects(exportListed(await requestOf(publisher), none), refused(404, /inget att läsa ut/))
})
