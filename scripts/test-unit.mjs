/** `npm run test:unit [FILE or FOLDER…]`: the tests of the parts; options go to Node's test runner. */
import { installWithTools } from './packages.mjs'
import { checkNode, main } from './steps.mjs'
import { testFiles, unitTests, withDataDir } from './tests.mjs'

const args = process.argv.slice(2)
const options = args.filter((arg) => arg.startsWith('-'))
const places = args.filter((arg) => !arg.startsWith('-'))

await main(checkNode, installWithTools, () =>
  withDataDir(async (_, env) => {
    const { status } = await unitTests(testFiles(places), env, {
      options: ['--test-reporter=spec', ...options],
    })
    process.exitCode = status ?? 1
  }),
)
