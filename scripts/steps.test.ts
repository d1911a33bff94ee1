import assert from 'node:assert/strict'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import ts from 'typescript'
import { checkNode, root, sources } from './steps.mjs'

/** The folder or file at the root that a file's import leads to, or undefined for a package. */
function importedPlaces(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'))
  return importedFiles
    .map(({ fileName }) => fileName.replace('@payload-config', '@/cms').replace(/^@\//, `${root}/`))
    .filter((name) => /^[./]/.test(name))
    .map((name) => path.relative(root, path.resolve(path.dirname(file), name)).split(path.sep)[0] ?? '')
}

function programs(place: string): string[] {
  if (!statSync(place).isDirectory()) return /\.(tsx?|mjs)$/.test(place) ? [place] : []
  return readdirSync(place)
    .filter((name) => !/\.(test|fixture)\.ts$/.test(name))
    .flatMap((name) => programs(path.join(place, name)))
}

test('The site is built anew when anything changes that it is made of', () => {
  const known = new Set(sources.map((source) => source.replace(/\.ts$/, '')))
  const files = sources.flatMap((source) => programs(path.join(root, source)))
  assert.ok(files.length > 200)
  const forgotten = files.flatMap((file) =>
    importedPlaces(file)
      .filter((place) => !known.has(place.replace(/\.ts$/, '')))
      .map((place) => `${path.relative(root, file)} imports ${place}, which isn’t among the sources`),
  )
  assert.deepEqual(forgotten, [])
})

test('An operator is told when Node.js is too old to be safe, as npm is by package.json', () => {
  const { engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    engines: { node: string }
  }
  assert.equal(engines.node, '^20.19.2 || ^22.15.1 || >=24')
  for (const version of ['20.19.2', '20.20.0', '22.15.1', '22.21.0', '24.0.0', '25.1.0', '26.0.0'])
    assert.doesNotThrow(() => {
      checkNode(version)
    }, version)
  for (const version of ['18.20.8', '20.9.0', '20.19.1', '21.7.3', '22.15.0', '23.11.1'])
    assert.throws(
      () => {
        checkNode(version)
      },
      { message: new RegExp(`is needed; this is ${version}`) },
    )
})
