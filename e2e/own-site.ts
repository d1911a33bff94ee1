import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../bench/site'
import { test } from './fixtures'

/** A site of the test's own, as an operator starts it. */
export type Site = {
  url: string
  folder: string
  start: (settings?: Record<string, string>) => ChildProcess
  stop: () => Promise<void>
}

/** A site with a folder of its own, not started yet; `remove` ends it and removes the folder. */
export async function ownSite(): Promise<Site & { remove: () => Promise<void> }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'site-start-'))
  const port = String(await freePort())
  const url = `http://127.0.0.1:${port}`
  const own = { DATA_DIR: folder, PORT: port, SITE_URL: url, DATABASE_URL: '', ADMIN_PASSWORD: '' }
  let running: ChildProcess | undefined
  const stop = async () => {
    if (running?.exitCode !== null) return
    const ended = once(running, 'exit')
    running.kill('SIGTERM')
    await ended
  }
  const start = (settings = {}) => {
    const env = { ...process.env, ...own, ...settings }
    running = spawn(process.execPath, ['scripts/start.mjs'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    return running
  }
  const remove = async () => {
    await stop()
    rmSync(folder, { recursive: true })
  }
  return { url, folder, start, stop, remove }
}

export async function isReady({ url }: Site): Promise<boolean> {
  return (await fetch(`${url}/readyz`).catch(() => null))?.ok ?? false
}

/** Tests of a site that they start themselves, with settings of their own. */
export const started = test.extend<{ site: Site }>({
  site: async ({}, use) => {
    const site = await ownSite()
    await use(site)
    await site.remove()
  },
})
