/** Makes one JavaScript file of a TypeScript program: `node scripts/bundle.mjs ENTRY OUTFILE`. Packages stay outside. */
import { buildSync } from 'esbuild'

const [entry = '', outfile = ''] = process.argv.slice(2)
buildSync({
  entryPoints: [entry],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
})
