/** `npm run test:e2e [NAME or FILE…]`: what people do, in a browser; options go to Playwright. */
import path from 'node:path'
import { installWithTools } from './packages.mjs'
import { checkNode, main } from './steps.mjs'
import { endToEndTests, withDataDir } from './tests.mjs'

await main(checkNode, installWithTools, () =>
  withDataDir(async (dataDir, env) => {
    const { status } = await endToEndTests(process.argv.slice(2), env, path.join(dataDir, 'playwright.json'))
    process.exitCode = status ?? 1
  }),
)
