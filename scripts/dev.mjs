/** `npm run dev`: the ordinary `next dev`, with what it needs in place. */
import { checkNode, checkSettings, install, main, serve } from './steps.mjs'

main(checkNode, install, checkSettings, () =>
  serve(['node_modules/next/dist/bin/next', 'dev', '-H', '127.0.0.1', '-p', process.env.PORT || '3000']),
)
