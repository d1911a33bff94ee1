import { getPayload, type Payload } from 'payload'
import { createLogger, terminalOr } from '@/log'
import { settingsOrExit } from '@/settings'

/**
 * The CMS for a command of one's own run, its tables up to date. What it logs goes to standard error: standard output
 * belongs to the command. Ends with a sentence when a setting is wrong.
 */
export async function openSite(): Promise<Payload> {
  settingsOrExit()
  // The CMS needs the settings as soon as it's loaded
  const { default: config } = await import('./config')
  const logger = createLogger('app', 'error', terminalOr(process.stderr))
  return getPayload({ config: Object.assign(await config, { logger }) })
}
