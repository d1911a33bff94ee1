import type { CollectionConfig, Endpoint, GlobalConfig, PayloadHandler, Plugin } from 'payload'
import { say } from '../editor-language'
import { nothingHere } from './sentences'

type Endpoints = Omit<Endpoint, 'root'>[]

const handler: PayloadHandler = (req) =>
  Response.json({ errors: [{ message: say(req, nothingHere) }] }, { status: 404 })

const ofVersions: Endpoints = [
  { path: '/versions', method: 'get', handler },
  { path: '/versions/:id', method: 'get', handler },
  { path: '/versions/:id', method: 'post', handler },
]
const ofVerification: Endpoints = [{ path: '/verify/:id', method: 'post', handler }]

/**
 * Says that there is nothing at addresses that Payload has for everything: for versions of what has none it would look for
 * tables that aren't there, and for an account's verification for fields.
 */
export const closeUnused: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((one) => without(one, one.auth ? ofVerification : [])),
  globals: (config.globals ?? []).map((one) => without(one, [])),
})

function without<One extends CollectionConfig | GlobalConfig>(one: One, unused: Endpoints): One {
  const closed = [...(one.versions ? [] : ofVersions), ...unused]
  return { ...one, endpoints: [...(one.endpoints || []), ...closed] }
}
