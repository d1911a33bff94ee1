import { register } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { GetRequestConfigParams } from 'next-intl/server'

/**
 * Lets components that ask `next-intl/server` for words run outside Next: what Next's bundler does for a server (the
 * export condition `react-server`, and the plugin that says where the words are), done for Node's loader.
 */
const inPackages = (file: string) => pathToFileURL(path.resolve('node_modules', file)).href
const key = 'wordsOfPages'
const places = {
  'next-intl/server': inPackages('next-intl/dist/esm/production/server.react-server.js'),
  'next/headers': inPackages('next/headers.js'),
  'next-intl/config': `data:text/javascript,export default (request) => globalThis.${key}(request)`,
}
const loader = `
  const places = ${JSON.stringify(places)}
  export const resolve = (name, context, next) => next(places[name] ?? name, context)
`
register(`data:text/javascript,${encodeURIComponent(loader)}`)
Object.assign(globalThis, {
  // Not before the loader knows the places, and the module that the tests have
  [key]: async (request: GetRequestConfigParams) => (await import('../words')).default(request),
})
