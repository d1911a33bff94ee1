/** `npm run dev`: the ordinary `next dev`, with everything prepared. */
import { checkNode, install, main, prepare, serve } from './steps.mjs'

main(checkNode, install, prepare, () =>
  serve(['node_modules/next/dist/bin/next', 'dev', '-H', '127.0.0.1', '-p', process.env.PORT || '3000']),
)
