/** `npm test`: installs what the tests need, runs all of them, and says how many passed and failed. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { installWithTools } from './packages.mjs'
import { checkNode, main, root, say } from './steps.mjs'
import { endToEndTests, testFiles, unitTests, withDataDir } from './tests.mjs'

const counts = { passed: 0, failed: 0, skipped: 0 }

await main(checkNode, installWithTools, () =>
  withDataDir(async (dataDir, env) => {
    checks(env)
    countUnitTests(env)
    const report = path.join(dataDir, 'playwright.json')
    const { status } = await endToEndTests(process.argv.slice(2), env, report)
    countEndToEndTests(report, status)
  }),
)
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
process.exitCode = counts.failed ? 1 : 0

/** Form, style, import directions and types: what `npm run check` runs, each counted as a test. */
function checks(env) {
  for (const name of ['format', 'lint', 'imports', 'types']) {
    say(`Checking ${name} …`)
    const options = { cwd: root, stdio: 'inherit', env, shell: process.platform === 'win32' }
    const { status } = spawnSync('npm', ['run', '--silent', `check:${name}`], options)
    counts[status === 0 ? 'passed' : 'failed']++
  }
}

function countUnitTests(env) {
  const { stdout, status } = unitTests(testFiles(), env, { options: ['--test-reporter=tap'], stdout: 'pipe' })
  const tally = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(stdout)?.[1] ?? 0)
  counts.passed += tally('pass')
  counts.failed += tally('fail') + tally('cancelled')
  counts.skipped += tally('skipped')
  if (status !== 0 && !tally('fail') && !tally('cancelled')) counts.failed++
  if (tally('fail')) console.log(stdout)
  else console.log(stdout.match(/^ok .*$/gm)?.join('\n'))
  for (const [line] of stdout.matchAll(/^.*# SKIP.*$/gm)) console.log(line)
}

function countEndToEndTests(report, status) {
  try {
    const { stats } = JSON.parse(readFileSync(report, 'utf8'))
    counts.passed += stats.expected
    // A test that passes only when tried again is broken
    counts.failed += stats.unexpected + stats.flaky
    counts.skipped += stats.skipped
    if (status !== 0 && !stats.unexpected && !stats.flaky) counts.failed++
  } catch {
    counts.failed++
  }
}
