import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

export type Running = { url: string; folder: string; pid: number; stop: () => Promise<void> }
/** `ready`: milliseconds from the command to the first answer. */
export type Site = Running & { ready: number }

export const password = 'only for this measurement'
export const article = '/nyheter/ukrainas-polis-lar-av-boras'

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/**
 * The whole site as `npm start` runs it, on data of its own in a temporary folder. `fill` may put data there first, with
 * this environment.
 */
export async function startSite(fill?: (env: NodeJS.ProcessEnv) => Promise<void> | void): Promise<Site> {
  const folder = mkdtempSync(path.join(tmpdir(), 'site-bench-'))
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const env = {
    ...process.env,
    DATA_DIR: folder,
    PORT: String(port),
    SITE_URL: url,
    ADMIN_PASSWORD: password,
  }
  await fill?.({ ...env, DATABASE_URL: '', PURGE_URL: '' })
  const from = performance.now()
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await until(async () => (await fetch(`${url}/readyz`)).ok, 300_000)
  const ready = performance.now() - from
  const stop = async () => {
    await end(child)
    rmSync(folder, { recursive: true, force: true })
  }
  return { url, folder, pid: child.pid ?? 0, stop, ready }
}

export async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}

/** Tries until it comes true; what fails counts as not yet. @throws Error when it takes longer than `timeout` ms */
export async function until(isTrue: () => Promise<boolean>, timeout: number): Promise<void> {
  const end = performance.now() + timeout
  while (!(await isTrue().catch(() => false))) {
    if (performance.now() > end) throw new Error('It took too long.')
    await wait(20)
  }
}

function send(place: string, method: string, body: object, headers: Record<string, string> = {}) {
  const init = {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  }
  return fetch(place, init)
}

/** The first admin's token. */
export async function login({ url }: Running): Promise<string> {
  const answer = await send(`${url}/api/users/login`, 'POST', { email: 'admin@example.org', password })
  return ((await answer.json()) as { token: string }).token
}

/** A function that publishes a new ending of the article's lead, as an editor does; it returns that ending. */
export async function publisher(site: Running): Promise<() => Promise<string>> {
  const token = await login(site)
  const headers = { Authorization: `JWT ${token}` }
  const read = await fetch(`${site.url}/api/articles/1?draft=true&depth=0`, { headers })
  let { updatedAt } = (await read.json()) as { updatedAt: string }
  let count = 0
  return async () => {
    const mark = `Mätning ${++count}.`
    const lead = `Poliskåren i Ukraina håller på att reformeras. ${mark}`
    const answer = await send(
      `${site.url}/api/articles/1`,
      'PATCH',
      { updatedAt, lead, _status: 'published' },
      headers,
    )
    if (!answer.ok) throw new Error(`The publication was refused: ${answer.status}`)
    ;({ updatedAt } = ((await answer.json()) as { doc: { updatedAt: string } }).doc)
    return mark
  }
}

export const median = (values: number[]): number => quantile(values, 0.5)

export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}
