import { execFileSync } from 'node:child_process'
import { expect, request as requests, type APIRequestContext } from '@playwright/test'
import { startPostgres, withoutPostgres } from '../database/postgres.fixture'
import { make, published, saveText } from './articles'
import { test } from './fixtures'
import { isReady, ownSite, type Site } from './own-site'

const settings = {
  SECRET: 'a key that all sites on one database have',
  ADMIN_EMAIL: 'admin@example.org',
  ADMIN_PASSWORD: 'grön båt vid norra kajen',
  SITE_SEED: 'none',
}

test.skip(withoutPostgres !== false, String(withoutPostgres))

async function read({ url }: Site) {
  const answer = await fetch(`${url}/nyheter/simhallen`)
  return { status: answer.status, how: answer.headers.get('cache-status') ?? '', text: await answer.text() }
}

/** All processes of a site: what `npm start` runs, the edge and the app. */
function signal(pid: number, name: 'STOP' | 'CONT'): void {
  const below = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' })
  const children = [...below.matchAll(/(\d+) +(\d+)/g)].filter(([, , parent]) => Number(parent) === pid)
  process.kill(pid, `SIG${name}`)
  for (const [, child] of children) signal(Number(child), name)
}

/** The API of a site for whoever has a session, wherever they logged in. */
function api({ url }: Site, token: string): Promise<APIRequestContext> {
  return requests.newContext({ baseURL: url, extraHTTPHeaders: { Authorization: `JWT ${token}` } })
}

test('readers of every site on one database get what is published at any of them, also of one that was away, and keep their pages when the database is gone', async ({}) => {
  // Two starts at once, of which one waits for the other
  test.setTimeout(120_000)
  const postgres = await startPostgres()
  const [here, there] = [await ownSite(), await ownSite()]
  try {
    const [, program] = [here, there].map((site) => {
      const started = site.start({ ...settings, DATABASE_URL: postgres.url })
      started.stdout?.resume()
      started.stderr?.resume()
      return started
    })
    for (const site of [here, there]) await expect.poll(() => isReady(site), { timeout: 60_000 }).toBe(true)

    const anybody = await requests.newContext({ baseURL: here.url })
    const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = settings
    const login = await anybody.post('/api/users/login', { data: { email, password } })
    const { token } = (await login.json()) as { token: string }
    const me = (await (await (await api(there, token)).get('/api/users/me')).json()) as {
      user: { email: string } | null
    }
    expect(me.user?.email).toBe(email)

    const editor = await api(here, token)
    const { body } = await make(editor, { title: 'Simhallen', slug: 'simhallen', ...published })
    const publish = async (lead: string) => {
      const answer = await saveText(editor, `/api/articles/${body.doc.id}`, { lead, ...published })
      expect(answer.status(), await answer.text()).toBe(200)
    }
    await expect.poll(async () => (await read(there)).how).toMatch(/hit; ttl=\d+$/)
    await publish('Sagt här först.')
    await expect.poll(async () => (await read(there)).text).toContain('Sagt här först.')

    await expect.poll(async () => (await read(there)).how).toMatch(/hit; ttl=\d+$/)
    signal(program?.pid ?? 0, 'STOP')
    await publish('Sagt medan den andra var borta.')
    signal(program?.pid ?? 0, 'CONT')
    await expect.poll(async () => (await read(there)).text).toContain('Sagt medan den andra var borta.')

    await postgres.stop()
    await expect.poll(async () => (await read(there)).how).toContain('detail=publications-unknown')
    const kept = await read(there)
    expect(kept.status).toBe(200)
    expect(kept.text).toContain('Sagt medan den andra var borta.')
  } finally {
    await Promise.all([here.remove(), there.remove()])
  }
})
