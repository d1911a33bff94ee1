/** Running the project's tests: the whole of them, or some. Each run has a `DATA_DIR` of its own. */
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { findBrowser } from './browser.mjs'
import { build, bundle, freePort, root, say, StepFailed } from './steps.mjs'

/** Calls `use` with a new folder and the environment for tests that keep their data there; removes it afterwards. */
export async function withDataDir(use) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'site-test-'))
  try {
    return await use(dataDir, { ...process.env, DATA_DIR: dataDir, NEXT_TELEMETRY_DISABLED: '1' })
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Runs these test files by Node's own runner, to which the options go. `stdout`: as for `spawnSync`. */
export async function unitTests(files, env, { options = [], stdout = 'inherit' } = {}) {
  say('Testing the parts …')
  // Packages are found from there. Imported late: they may only just have been installed
  const place = path.join(root, 'node_modules/.cache/unit-tests', path.basename(env.DATA_DIR))
  const { bundleTests } = await import('./bundle-tests.mjs')
  // Node leaves one core free; many of these tests wait for programs that they start
  const concurrency = `--test-concurrency=${availableParallelism()}`
  try {
    const bundles = await bundleTests(files, place)
    const node = ['--conditions=production', '--enable-source-maps', '--test', concurrency]
    return await runNode([...node, ...options, ...bundles], env, stdout)
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

/**
 * The test files of the project, or only those at these places (files or folders).
 * @param {string[]} places
 * @throws StepFailed when there are none
 */
export function testFiles(places = []) {
  const files = (places.length ? places : ['.']).flatMap((place) => {
    const found = filesAt(path.resolve(root, place))
    if (!found.length) throw new StepFailed(`There are no unit tests at ${place} (files named *.test.ts).`)
    return found
  })
  return [...new Set(files)]
}

/** @returns {string[]} */
function filesAt(place) {
  if (!existsSync(place)) return []
  if (!statSync(place).isDirectory()) return place.endsWith('.test.ts') ? [place] : []
  return readdirSync(place, { withFileTypes: true })
    .filter(({ name }) => !/^(node_modules|data|e2e|\..*)$/.test(name))
    .map(({ name }) => path.join(place, name))
    .flatMap(filesAt)
}

/**
 * Builds the site when what it's made of has changed, and runs Playwright with these arguments against one with an empty
 * database on a free port. A name such as `search` stands for `e2e/search.spec.ts`. `report`: where the results go as JSON.
 */
export async function endToEndTests(args, env, report) {
  build(env)
  // Before two sites that start at once both make it
  bundle('edge/main.ts')
  say('Testing the whole in a browser …')
  const port = await freePort()
  const specs = args.map((arg) =>
    existsSync(path.join(root, `e2e/${arg}.spec.ts`)) ? `e2e/${arg}.spec.ts` : arg,
  )
  return runNode(['node_modules/@playwright/test/cli.js', 'test', ...specs], {
    ...env,
    PORT: String(port),
    SITE_URL: `http://127.0.0.1:${port}`,
    ADMIN_EMAIL: 'admin@example.org',
    ADMIN_PASSWORD: 'only for these tests',
    CHROMIUM_PATH: findBrowser(),
    // What was published must be seen at once, on however slow a machine
    STALE_AFTER_MS: '10000',
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  })
}

/**
 * Runs all end-to-end tests, in two halves at once on sites of their own: each waits much of its time.
 * @returns {Promise<{report: string, status: number | null}[]>} Where each half's results are, as JSON.
 */
export function allEndToEndTests(args, env) {
  return Promise.all(
    ['1', '2'].map(async (half) => {
      const DATA_DIR = path.join(env.DATA_DIR, half)
      mkdirSync(DATA_DIR)
      const report = path.join(DATA_DIR, 'playwright.json')
      const options = [`--shard=${half}/2`, `--output=test-results/${half}`]
      const { status } = await endToEndTests([...args, ...options], { ...env, DATA_DIR }, report)
      return { report, status }
    }),
  )
}

/**
 * Runs a program that reaches no other host; one that tries has failed, whatever it says itself.
 * @returns {Promise<{status: number | null, stdout: string}>} What it printed is empty unless `stdout` is `pipe`.
 */
export async function runNode(args, env, stdout = 'inherit') {
  const refused = path.join(env.DATA_DIR, `refused-connections-${randomUUID()}`)
  const guard = pathToFileURL(path.join(root, 'scripts/refuse-network.mjs')).href
  const NODE_OPTIONS = `${env.NODE_OPTIONS ?? ''} --import=${guard}`
  const guarded = { ...env, NODE_OPTIONS, REFUSED_CONNECTIONS: refused }
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', stdout, 'inherit'],
    env: guarded,
  })
  const [[status], printed] = await Promise.all([
    once(child, 'close'),
    child.stdout ? text(child.stdout) : '',
  ])
  if (!existsSync(refused)) return { status, stdout: printed }
  console.error(`Other hosts were asked, which no program of ours may do:\n${readFileSync(refused, 'utf8')}`)
  return { status: status || 1, stdout: printed }
}
