/**
 * `npm run build`: all that `npm start` does before it serves. Where that is done, a start writes nothing into the program's
 * folder, which may then be read-only and belong to somebody else.
 */
import { install } from './packages.mjs'
import { build, bundle, checkNode, main, say } from './steps.mjs'

main(checkNode, install, build, () => {
  bundle('edge/main.ts')
  say('Built: npm start')
})
