/** `npm start`: from a fresh clone, or any later state, to a running site. */
import { build, bundle, checkNode, frugal, install, main, prepare, say, serve } from './steps.mjs'

main(checkNode, install, prepare, build, () => {
  say('Starting …')
  // Few arenas: glibc keeps one for each thread, and brotli leaves its tables in all of them
  serve([...frugal, bundle('edge/main.ts')], {
    ...process.env,
    NODE_ENV: 'production',
    MALLOC_ARENA_MAX: '2',
  })
})
