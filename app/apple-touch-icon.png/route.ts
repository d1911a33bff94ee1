import { iconResponse } from '../icon-picture'

export const dynamic = 'force-dynamic'

/** The icon that iOS takes for a page on the home screen. */
export async function GET(): Promise<Response> {
  return iconResponse(180)
}
