import { readFileSync } from 'node:fs'

/** The tests that a document names as `file`, “title” and “title”: how many times it does, and those that aren't there. */
export function namedTests(document: string): { times: number; missing: string[] } {
  const named = document
    .replace(/\s+/g, ' ')
    .matchAll(/`([\w./-]+\.(?:test|spec)\.ts)`((?:,| and|;)? “[^”]+”(?:(?:,| and) “[^”]+”)*)/g)
  const tests = [...named].flatMap(([, file = '', titles = '']) =>
    [...titles.matchAll(/“([^”]+)”/g)].map(([, title = '']) => ({ file, title })),
  )
  const missing = tests
    .filter(({ file, title }) => !readFileSync(file, 'utf8').includes(title))
    .map(({ file, title }) => `${file} has no test “${title}”`)
  return { times: tests.length, missing }
}
