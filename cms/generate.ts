/**
 * Run by `npm run generate NAME` after a change to the collections: the types, the admin's import map, and,
 * for the database that DATABASE_URL names, a migration called NAME when the tables change.
 */
import { mkdirSync } from 'node:fs'
import { generateImportMap, getPayload } from 'payload'
import { generateTypes } from 'payload/node'
import config from './config'

const awaited = await config
await generateTypes(awaited, { log: true })
await generateImportMap(awaited, { log: true, force: true })
const migrationName = process.argv[2]
if (migrationName) {
  process.env.PAYLOAD_MIGRATING = 'true'
  const payload = await getPayload({ config, disableOnInit: true })
  mkdirSync(payload.db.migrationDir, { recursive: true })
  await payload.db.createMigration({ payload, migrationName, skipEmpty: true })
}
process.exit(0)
