/** Makes the database ready: tables by migration, the first account, the source article when there is none. */
import { getPayload } from 'payload'
import { readSettings } from '@/settings'
import config from './config'
import { makeFirstAdmin } from './seed/first-admin'
import { seedArticles } from './seed/seed'

const payload = await getPayload({ config })
await payload.db.migrate()
const password = await makeFirstAdmin(payload, readSettings())
if (password)
  console.log(
    `  A first account was made: ${readSettings().adminEmail}, password ${password} (shown this once)`,
  )
if (await seedArticles(payload)) console.log('  The source article was put in, in three languages')
process.exit(0)
