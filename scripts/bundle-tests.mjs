/**
 * Makes plain JavaScript of test files and all of the project that they import; packages stay outside. Loading the CMS
 * takes a third of the processor's time that it takes through `tsx`, which looks at every file of every package.
 */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { root } from './steps.mjs'

/** @param {string[]} files @param {string} outdir inside the project, where packages are found from */
export async function bundleTests(files, outdir) {
  await build({
    entryPoints: files,
    outdir,
    outbase: root,
    bundle: true,
    // Tests import one another's modules by `import()`, too: those must be the same
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    outExtension: { '.js': '.mjs' },
    logLevel: 'warning',
    plugins: [ownPlaces],
  })
  return files.map((file) => path.join(outdir, path.relative(root, file).replace(/\.ts$/, '.mjs')))
}

/** A file goes on knowing its own place: it reads others beside it. */
const ownPlaces = {
  name: 'own-places',
  setup({ onLoad }) {
    onLoad({ filter: /\.m?[jt]sx?$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8')
      if (!text.includes('import.meta.')) return undefined
      const contents = text
        .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href))
      return { contents, loader: path.extname(file).replace(/^\.m?/, '') }
    })
  },
}
