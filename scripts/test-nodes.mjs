/**
 * `npm run test:nodes [VERSION…]`: the tests of the parts, and what is most used in a browser, on each Node.js that the site
 * runs on. The npm package `node` brings them into npm's own cache; nothing is installed on the system.
 */
import { spawnSync } from 'node:child_process'
import { installWithTools } from './packages.mjs'
import { checkNode, main, root, say, StepFailed } from './steps.mjs'

const versions = process.argv.length > 2 ? process.argv.slice(2) : ['20.19.2', '22', '24']
const programs = [
  ['scripts/test-unit.mjs'],
  ['scripts/test-e2e.mjs', 'start', 'reader-article', 'editor', 'search'],
]

await main(checkNode, installWithTools, () => {
  const failed = versions.flatMap((version) =>
    programs.filter((program) => !passes(version, program)).map(([name]) => `${name} on Node.js ${version}`),
  )
  if (failed.length) throw new StepFailed(`Failed: ${failed.join(', ')}`)
  say(`All passed on Node.js ${versions.join(', ')}`)
})

function passes(version, program) {
  say(`On Node.js ${version}: ${program.join(' ')}`)
  const args = ['exec', '--yes', `--package=node@${version}`, '--', 'node', ...program]
  const { status } = spawnSync('npm', args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  return status === 0
}
