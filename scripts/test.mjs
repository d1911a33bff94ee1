/** `npm test`: installs what the tests need, runs all of them, and says how many passed and failed. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { installWithTools } from './packages.mjs'
import { checkNode, main, root, say } from './steps.mjs'
import { allEndToEndTests, testFiles, unitTests, withDataDir } from './tests.mjs'

const counts = { passed: 0, failed: 0, skipped: 0 }

await main(checkNode, installWithTools, () =>
  withDataDir(async (_dataDir, env) => {
    await checks(env)
    await countUnitTests(env)
    for (const { report, status } of await allEndToEndTests(process.argv.slice(2), env))
      countEndToEndTests(report, status)
  }),
)
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
process.exitCode = counts.failed ? 1 : 0

/** Form, style, import directions and types: what `npm run check` runs, each counted as a test. */
async function checks(env) {
  say('Checking format, lint, imports and types …')
  // All at once: each of them uses one core
  await Promise.all(
    ['format', 'lint', 'imports', 'types'].map(async (name) => {
      const options = { cwd: root, stdio: 'inherit', env, shell: process.platform === 'win32' }
      const [status] = await once(spawn('npm', ['run', '--silent', `check:${name}`], options), 'close')
      if (status !== 0) console.error(`npm run check:${name} has failed.`)
      counts[status === 0 ? 'passed' : 'failed']++
    }),
  )
}

async function countUnitTests(env) {
  const options = ['--test-reporter=tap']
  const { stdout, status } = await unitTests(testFiles(), env, { options, stdout: 'pipe' })
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
