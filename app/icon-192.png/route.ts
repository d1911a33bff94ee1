import { iconResponse } from '../icon-picture'

export const dynamic = 'force-dynamic'

/** The site's icon for the manifest, 192 pixels wide. */
export async function GET(): Promise<Response> {
  return iconResponse(192)
}
