/** Finds a Chromium for the tests, or gets one. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { run, say } from './steps.mjs'

const installed = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The path of a browser; empty when Playwright's own is the one to use. */
export function findBrowser() {
  const found = installed.find((candidate) => candidate && existsSync(candidate))
  if (found) return found
  if (existsSync(playwrightsOwn())) return ''
  if (canUseApt()) {
    say('Installing Chromium from Debian …')
    run('apt-get', ['update', '-qq'], { quiet: true })
    run('apt-get', ['install', '-y', '-qq', 'chromium'], { quiet: true })
    return '/usr/bin/chromium'
  }
  say('Installing Playwright’s Chromium …')
  run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'])
  return ''
}

function playwrightsOwn() {
  return createRequire(import.meta.url)('playwright-core').chromium.executablePath()
}

function canUseApt() {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0
}
