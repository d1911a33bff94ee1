/** `npm test`: installs what the tests need, runs all of them, and says how many passed and failed. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findBrowser } from './browser.mjs'
import { build, checkNode, install, main, root, say, typescript } from './steps.mjs'

const counts = { passed: 0, failed: 0, skipped: 0 }

main(checkNode, install)
const dataDir = mkdtempSync(path.join(tmpdir(), 'site-test-'))
const env = { ...process.env, DATA_DIR: dataDir, NEXT_TELEMETRY_DISABLED: '1' }
try {
  checks()
  unitTests()
  main(() => build(env))
  endToEnd(await freePort())
} finally {
  rmSync(dataDir, { recursive: true, force: true })
}
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
process.exitCode = counts.failed ? 1 : 0

/** Form, style, import directions and types: what `npm run check` runs, each counted as a test. */
function checks() {
  for (const name of ['format', 'lint', 'imports', 'types']) {
    say(`Checking ${name} …`)
    const { status } = spawnSync('npm', ['run', '--silent', `check:${name}`], options())
    counts[status === 0 ? 'passed' : 'failed']++
  }
}

function unitTests() {
  say('Testing the parts …')
  const files = testFiles(root)
  const { stdout } = spawnSync(
    process.execPath,
    [...typescript, '--test', '--test-reporter=tap', ...files],
    options('pipe'),
  )
  const tally = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(stdout)?.[1] ?? 0)
  counts.passed += tally('pass')
  counts.failed += tally('fail') + tally('cancelled')
  counts.skipped += tally('skipped')
  if (tally('pass') === 0) counts.failed++
  if (tally('fail')) console.log(stdout)
  else console.log(stdout.match(/^ok .*$/gm)?.join('\n'))
  for (const [line] of stdout.matchAll(/^.*# SKIP.*$/gm)) console.log(line)
}

function endToEnd(port) {
  say('Testing the whole in a browser …')
  const report = path.join(dataDir, 'playwright.json')
  const browser = findBrowser()
  const settings = {
    ...env,
    PORT: String(port),
    SITE_URL: `http://127.0.0.1:${port}`,
    ADMIN_EMAIL: 'admin@example.org',
    ADMIN_PASSWORD: 'only for these tests',
    CHROMIUM_PATH: browser,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  }
  spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2)], {
    ...options(),
    env: settings,
  })
  try {
    const { stats } = JSON.parse(readFileSync(report, 'utf8'))
    counts.passed += stats.expected
    // A test that passes only when tried again is broken
    counts.failed += stats.unexpected + stats.flaky
    counts.skipped += stats.skipped
    if (stats.expected === 0) counts.failed++
  } catch {
    counts.failed++
  }
}

function options(stdout = 'inherit') {
  return {
    cwd: root,
    stdio: ['ignore', stdout, 'inherit'],
    encoding: 'utf8',
    env,
    maxBuffer: 1e9,
    shell: false,
  }
}

function testFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name)
    if (entry.isDirectory()) return /^(node_modules|data|e2e|\..*)$/.test(entry.name) ? [] : testFiles(place)
    return entry.name.endsWith('.test.ts') ? [place] : []
  })
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
