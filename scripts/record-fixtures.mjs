/**
 * `npm run record-fixtures`, after an update of Next or React: builds the small app of `edge/fixtures/next-app` with the
 * versions that are installed, and keeps what Next answers for its pages, byte by byte. The edge's tests read them.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort, main, root, run, say } from './steps.mjs'

const fixtures = path.join(root, 'edge/fixtures')
const pages = ['news', 'client', 'stream']
const versions = Object.fromEntries(['next', 'react', 'react-dom'].map((name) => [name, installed(name)]))
// Not below the project: Next would take its proxy.ts and instrumentation.ts for the app's own
const app = mkdtempSync(path.join(tmpdir(), 'next-app-'))
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' }
const next = path.join(app, 'node_modules/next/dist/bin/next')

try {
  await main(install, build, record)
} finally {
  rmSync(app, { recursive: true, force: true })
}

function install() {
  const packages = Object.entries(versions).map(([name, version]) => `${name}@${version}`)
  say(`Installing ${packages.join(', ')} in a temporary folder …`)
  cpSync(path.join(fixtures, 'next-app'), app, { recursive: true })
  writeFileSync(path.join(app, 'package.json'), '{ "private": true }')
  const args = ['install', '--no-audit', '--no-fund', '--prefer-offline', ...packages]
  run('npm', args, { cwd: app, quiet: true, shell: process.platform === 'win32' })
}

function build() {
  say('Building the app of the fixtures …')
  run(process.execPath, [next, 'build'], { cwd: app, env, quiet: true })
}

async function record() {
  const port = await freePort()
  const args = [next, 'start', '-H', '127.0.0.1', '-p', String(port)]
  const server = spawn(process.execPath, args, { cwd: app, env, stdio: ['ignore', 'ignore', 'inherit'] })
  const ended = once(server, 'exit')
  try {
    for (const page of pages)
      writeFileSync(path.join(fixtures, `next-${page}.html`), await read(`http://127.0.0.1:${port}/${page}`))
  } finally {
    server.kill()
    await ended
  }
  writeFileSync(path.join(fixtures, 'versions.json'), `${JSON.stringify(versions, null, 2)}\n`)
  say(`Recorded ${pages.join(', ')} of Next ${versions.next} and React ${versions.react}`)
}

/** The page, once the server answers at all. */
async function read(url) {
  for (let attempt = 0; attempt < 300; attempt++) {
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return answer.text()
    await wait(100)
  }
  throw new Error(`No answer from ${url}.`)
}

function installed(name) {
  return JSON.parse(readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8')).version
}
