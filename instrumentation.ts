/**
 * Runs once before the app answers anybody. When it can't be made ready, say because its database is down, the app ends
 * with a sentence; the edge goes on serving the last good copies and starts it again.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { prepareSite } = await import('@/cms/prepare')
  try {
    await prepareSite()
  } catch (error) {
    console.error(`The site can't be made ready: ${error instanceof Error ? error.message : String(error)}`)
    process.exit(1)
  }
}
