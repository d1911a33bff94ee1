/** `npm run dev`: the ordinary `next dev`, with what it needs in place. */
import { install } from './packages.mjs'
import { checkNode, checkSettings, main, serve, typescript } from './steps.mjs'

main(checkNode, install, checkSettings, () => serve([...typescript, 'edge/dev.ts']))
