import type { Instrumentation } from 'next'

/** Runs once before the app answers anybody. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { useOwnFonts } = await import('@/app/fonts/fonts')
    useOwnFonts()
    const { nameGroups } = await import('@/content/made-of')
    nameGroups()
    const { prepareOrExit } = await import('@/cms/start/prepare-or-exit')
    await prepareOrExit()
  }
}

/** What failed while a page was made, in one line; the framework prints more. */
export const onRequestError: Instrumentation.onRequestError = async (error, { path, headers }) => {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { logger } = await import('@/cms/logger')
    const page = path.replace(/\?.*$/, '')
    logger.error({
      err: error,
      path: page,
      request: headers['x-request-id'],
      msg: 'A page could not be made',
    })
  }
}
