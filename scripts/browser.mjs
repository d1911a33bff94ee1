/** Finds a Chromium for the tests, or gets one. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { run, say, StepFailed } from './steps.mjs'

/** The one without windows comes first: it's what Playwright itself uses, and opens a page in half the time. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
]
const elsewhere = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * The path of a browser; empty when Playwright's own is the one to use. Only when there is none at all is one installed.
 * @param {Record<string, string | undefined>} env
 * @throws StepFailed when CHROMIUM_PATH names nothing
 */
export function findBrowser(env = process.env) {
  const chosen = env.CHROMIUM_PATH
  if (chosen && !existsSync(chosen)) throw new StepFailed(`CHROMIUM_PATH names no file: ${chosen}`)
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean)
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)))
  const found = chosen || [...onPath, ...elsewhere].find((candidate) => existsSync(candidate))
  if (found) return found
  if (!existsSync(playwrightsOwn())) return installBrowser()
  return ''
}

function installBrowser() {
  say('No Chromium found; one that is elsewhere can be named in CHROMIUM_PATH.')
  if (canUseApt()) {
    run('apt-get', ['update', '-qq'], { quiet: true })
    const name = hasPackage('chromium-headless-shell') ? 'chromium-headless-shell' : 'chromium'
    say(`Installing the Debian package ${name} on this system (apt-get install ${name}) …`)
    run('apt-get', ['install', '-y', '-qq', name], { quiet: true })
    return `/usr/bin/${name}`
  }
  say(`Installing Playwright’s Chromium for this user (${path.dirname(playwrightsOwn())}) …`)
  run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'])
  return ''
}

function playwrightsOwn() {
  return createRequire(import.meta.url)('playwright-core').chromium.executablePath()
}

function hasPackage(name) {
  return spawnSync('apt-cache', ['show', '--quiet', name]).status === 0
}

function canUseApt() {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0
}
