/** `npm start`: from a fresh clone, or any later state, to a running site. */
import { build, checkNode, install, main, prepare, say, serve, typescript } from './steps.mjs'

main(checkNode, install, prepare, build, () => {
  say('Starting …')
  serve([...typescript, 'edge/main.ts'], { ...process.env, NODE_ENV: 'production' })
})
