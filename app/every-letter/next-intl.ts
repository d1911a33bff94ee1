import { register } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * Lets components that ask `next-intl/server` for words run outside Next: what Next's bundler does for a server (the
 * export condition `react-server`, and the plugin that says where the words are), done for Node's loader.
 */
const inPlace = (file: string) => pathToFileURL(path.resolve(file)).href
const places = {
  'next-intl/server': inPlace('node_modules/next-intl/dist/esm/production/server.react-server.js'),
  'next-intl/config': inPlace('app/words.ts'),
}
const loader = `
  const places = ${JSON.stringify(places)}
  export const resolve = (name, context, next) => next(places[name] ?? name, context)
`
register(`data:text/javascript,${encodeURIComponent(loader)}`)
