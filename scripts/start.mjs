/** `npm start`: from a fresh clone, or any later state, to a running site. */
import { install } from './packages.mjs'
import { build, bundle, checkNode, frugal, main, say, serve } from './steps.mjs'

main(checkNode, install, build, () => {
  say('Starting …')
  serve([...frugal.args, bundle('edge/main.ts')], { ...process.env, ...frugal.env, NODE_ENV: 'production' })
})
