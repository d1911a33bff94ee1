import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { after, test } from 'node:test'
import { handleEndpoints, type Payload } from 'payload'
import sharp from 'sharp'
import { smallDisk, withoutDisk } from '@/database/small-disk.fixture'
import { editorLanguages } from '@/cms/editor-language'
import { body, paragraph } from '@/cms/body/nodes'
import { article, testSite } from '@/cms/test-site'
import { sentencesOf } from '@/cms/failures/sentences'

const account = { email: 'admin@example.org', password: 'gul cykel under bron' }

type Asking = { method?: string; cookie?: string; language?: string; form?: FormData }

async function ask(payload: Payload, at: string, data: object, asking: Asking = {}) {
  const { method = 'POST', cookie = '', language = 'en', form } = asking
  const headers = {
    ...{ cookie, 'accept-language': language, 'sec-fetch-site': 'same-origin' },
    ...(!form && { 'content-type': 'application/json' }),
  }
  const request = new Request(`http://localhost:3000/api${at}`, {
    ...{ method, headers, body: form ?? JSON.stringify(data) },
  })
  const response = await handleEndpoints({ config: payload.config, request })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

test(
  'on a full disk an editor and a reader are told so in their language, nothing is left over, and with room all works again',
  {
    skip: withoutDisk,
  },
  async () => {
    const disk = smallDisk(48)
    after(disk.remove)
    process.env.TMPDIR = disk.folder
    const payload = await testSite()
    process.env.TMPDIR = '/tmp'
    const { receiveFeedback } = await import('./feedback/receive')
    await payload.create({ collection: 'users', data: { ...account, role: 'admin' } })
    const { slug, id, updatedAt } = await payload.create({
      collection: 'articles',
      data: { ...article('Badet', 'sv', 'Öppet.'), _status: 'published' },
    })
    const login = () => ask(payload, '/users/login', account)
    const cookie = (await login()).headers.getSetCookie().map((one) => one.split(';')[0]).join('; ') // prettier-ignore
    const long = body(...Array.from({ length: 300 }, () => paragraph('Öppet hela sommaren. '.repeat(30))))
    const save = (language?: string) =>
      ask(
        payload,
        `/articles/${id}`,
        { updatedAt, body: long },
        { method: 'PATCH', cookie, ...(language && { language }) },
      )
    const upload = async () => {
      const picture = await sharp({ create: { width: 900, height: 900, channels: 3, background: 'red' } })
        .jpeg()
        .toBuffer()
      const form = new FormData()
      form.append('file', new File([new Uint8Array(picture)], 'bild.jpg', { type: 'image/jpeg' }))
      form.append('_payload', JSON.stringify({ alternatives: { sv: 'Röd', en: 'Red', uk: 'Червоне' } }))
      return ask(payload, '/media', {}, { cookie, form })
    }
    const report = () =>
      receiveFeedback(
        new URLSearchParams({ path: `/nyheter/${slug}`, revision: '1', text: 'Fel tid '.repeat(200) }),
        '192.0.2.1',
      )
    disk.fill()
    for (const language of editorLanguages) {
      const refused = await save(language)
      assert.deepEqual(
        [refused.status, refused.text.includes(sentencesOf.full[language])],
        [507, true],
        refused.text,
      )
    }
    for (const attempt of [login, upload]) {
      const refused = await attempt()
      assert.deepEqual(
        [refused.status, refused.text.includes(sentencesOf.full.en)],
        [507, true],
        refused.text,
      )
    }
    assert.equal(await report(), 'full')
    const left = readdirSync(disk.folder, { recursive: true, encoding: 'utf8' })
    assert.deepEqual(left.filter((name) => name.endsWith('.tmp')), []) // prettier-ignore
    disk.empty()
    for (const again of [save, login]) assert.equal((await again()).status, 200)
    assert.equal((await upload()).status, 201)
    assert.equal(await report(), null)
  },
)

/** Starts the app as far as it serves nobody yet; what it says when it can't. */
function start(folder: string): Promise<{ code: unknown; said: string }> {
  const env = { ...process.env, DATA_DIR: folder, DATABASE_URL: '', PURGE_URL: '', SITE_SEED: 'none' }
  const program = `import('./cms/start/prepare-or-exit.ts')
    .then(({ prepareOrExit }) => prepareOrExit()).then(() => process.exit(0))`
  const args = ['--conditions=production', '--import', 'tsx', '-e', program]
  const cwd = path.resolve(import.meta.dirname, '..')
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env, cwd }, (error, said) => {
      resolve({ code: error?.code ?? 0, said })
    })
  })
}

test(
  'a start on a full or a read-only disk says what is wrong in a sentence and breaks nothing',
  {
    skip: withoutDisk,
  },
  async () => {
    const disk = smallDisk(48)
    after(disk.remove)
    for (const begun of [false, true]) {
      disk.fill()
      const { code, said } = await start(disk.folder)
      assert.deepEqual([code, /The disk of DATA_DIR.* is full\./.test(said)], [1, true], `${begun} ${said}`)
      assert.doesNotMatch(said, /\n\s+at /)
      disk.empty()
      const again = await start(disk.folder)
      assert.equal(again.code, 0, again.said)
    }
    disk.freeze()
    const { code, said } = await start(disk.folder)
    assert.deepEqual([code, /can only be read/.test(said)], [1, true], said)
  },
)
