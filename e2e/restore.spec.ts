import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from '@playwright/test'
import sharp from 'sharp'
import { freePort } from '../bench/site'
import { paragraphs, published } from './articles'
import { article, test } from './fixtures'

const password = 'only for this drill'

/** A command as an operator gives it: what it says, and how it ended. */
function command(env: NodeJS.ProcessEnv, program: string, ...args: string[]) {
  const node = ['--conditions=production', '--import', 'tsx', program, ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, node, { env, encoding: 'utf8' })
  return { status, said: stdout + stderr }
}

/** Runs the site with these settings, as long as `use` takes. */
async function whileRunning<Result>(
  env: NodeJS.ProcessEnv,
  use: (url: string) => Promise<Result>,
): Promise<Result> {
  const url = env.SITE_URL ?? ''
  const program = spawn(process.execPath, ['scripts/start.mjs'], { env, stdio: 'ignore' })
  const ended = once(program, 'exit')
  try {
    await expect
      .poll(async () => (await fetch(`${url}/readyz`).catch(() => null))?.ok, { timeout: 120_000 })
      .toBe(true)
    return await use(url)
  } finally {
    program.kill('SIGTERM')
    await ended
  }
}

/** Publishes an article with a picture, and returns where the picture is. */
async function publishPicture(url: string): Promise<string> {
  const login = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: 'admin@example.org', password }),
  })
  const { token } = (await login.json()) as { token: string }
  const picture = await sharp({ create: { width: 600, height: 400, channels: 3, background: 'green' } })
    .png()
    .toBuffer()
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(picture)], { type: 'image/png' }), 'drill.png')
  form.append('_payload', '{}')
  const headers = { Authorization: `JWT ${token}` }
  const answer = await fetch(`${url}/api/media`, { method: 'POST', headers, body: form })
  const { doc } = (await answer.json()) as { doc: { id: number; url: string } }
  const text = { title: 'Med bild', lead: 'Provtext.', language: 'sv', body: paragraphs('Ett stycke.') }
  const made = await fetch(`${url}/api/articles`, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...text, ...published, picture: { file: doc.id, alt: 'Grönt' } }),
  })
  expect(made.status).toBe(201)
  return doc.url
}

const machineReaders = ['/sitemap.xml', '/nyheter/atom.xml', '/dcat.rdf', '/api/v1/editions', '/llms.txt']

/** Everything that the site hands out to the public, by its address. */
async function everyPage(url: string, more: string[]): Promise<Map<string, string>> {
  const read = async (address: string) => {
    const answer = await fetch(new URL(address, url))
    expect(answer.status, address).toBe(200)
    return Buffer.from(await answer.arrayBuffer()).toString('latin1')
  }
  const addresses = (xml: string) =>
    [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address)
  const pages = new Set([...machineReaders, ...more])
  for (const part of addresses(await read('/sitemap.xml')))
    for (const page of addresses(await read(part))) pages.add(page)
  const found = new Map<string, string>()
  for (const address of [...pages].sort()) found.set(address, await read(address))
  return found
}

test('an operator backs a running site up and restores it on an empty machine: every page is the same, and the history whole', async () => {
  test.setTimeout(400_000)
  const folder = mkdtempSync(path.join(tmpdir(), 'drill-'))
  const port = String(await freePort())
  const settings = {
    ...{ PORT: port, SITE_URL: `http://127.0.0.1:${port}`, ADMIN_PASSWORD: password },
    ...{ ADMIN_EMAIL: 'admin@example.org', DATABASE_URL: '', PURGE_URL: '' },
  }
  const env = (name: string) => ({ ...process.env, ...settings, DATA_DIR: path.join(folder, name) })
  const backup = path.join(folder, 'backup')

  const [picture, before] = await whileRunning(env('first'), async (url) => {
    const address = await publishPicture(url)
    const pages = await everyPage(url, [address, `/sok?q=polis`])
    expect(command(env('first'), 'scripts/backup.ts', backup)).toMatchObject({ status: 0 })
    return [address, pages]
  })
  expect(before.size).toBeGreaterThan(20)
  expect(before.get(`${settings.SITE_URL}${article.sv.path}`)).toContain('<h1')

  rmSync(path.join(folder, 'first'), { recursive: true })
  const restored = command(env('second'), 'scripts/restore.ts', backup)
  expect(restored.said).toMatch(/All is whole: [1-9]\d* revisions of [1-9]\d* editions/)
  expect(restored.status).toBe(0)
  const again = command(env('second'), 'scripts/restore.ts', backup)
  expect(again.said).toContain('There is something in')
  expect(again.status).toBe(1)

  const after = await whileRunning(env('second'), (url) => everyPage(url, [picture, `/sok?q=polis`]))
  expect([...after.keys()]).toEqual([...before.keys()])
  for (const [address, text] of before) expect(after.get(address) === text, address).toBe(true)
  rmSync(folder, { recursive: true })
})
