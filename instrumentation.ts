/** Runs once before the app answers anybody. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { useOwnFonts } = await import('@/app/fonts/fonts')
    useOwnFonts()
    const { prepareOrExit } = await import('@/cms/prepare')
    await prepareOrExit()
  }
}
