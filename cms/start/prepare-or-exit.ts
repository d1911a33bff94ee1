import { troubleOf, troubles } from '@/database/trouble'

/**
 * Makes the site ready. When it can't be, say because its database is down or its disk is full, the app ends with a
 * sentence; the edge goes on serving the last good copies and starts it again.
 */
export async function prepareOrExit(): Promise<void> {
  try {
    // What it loads reads the settings and the key at once
    const { prepareSite } = await import('../prepare')
    await prepareSite()
  } catch (error) {
    const trouble = troubleOf(error)
    const message = error instanceof Error ? error.message : String(error)
    const { createLogger } = await import('@/log')
    const said = `The site can't be made ready: ${trouble ? `${troubles[trouble]} ` : ''}${message}`
    createLogger('app', 'fatal').fatal(said.replace(/\nparams:[^]*$/, ''))
    process.exit(1)
  }
}
