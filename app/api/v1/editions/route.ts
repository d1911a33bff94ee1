import { z } from 'zod'
import { listEditions } from '@/content/open-data'
import { routing } from '@/i18n/routing'
import { readSettings } from '@/settings'
import { editionsAddress } from '../addresses'
import { answer, listed, problem } from '../answers'
import type { EditionList } from '../schemas'

const query = z.object({
  lang: z.enum(routing.locales).optional(),
  since: z.union([z.iso.datetime({ offset: true }), z.iso.date()]).optional(),
  after: z.coerce.number().int().min(0).max(2_147_483_647).optional(),
})

/** Public editions, a page at a time. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  const asked = query.safeParse(Object.fromEntries(searchParams))
  if (!asked.success) {
    const [issue] = asked.error.issues
    return problem(
      400,
      'The query can’t be read',
      `“${issue?.path.join('.')}”: ${issue?.message}. See /api/v1/openapi.json.`,
    )
  }
  const { lang, since, after } = asked.data
  const page = await listEditions({
    ...(lang && { language: lang }),
    ...(since && { since: new Date(since).toISOString() }),
    ...(after && { after }),
  })
  const next = new URLSearchParams(searchParams)
  next.set('after', String(page.next))
  const body: EditionList = {
    editions: page.editions.map(listed),
    ...(page.next && { next: `${readSettings().siteUrl}${editionsAddress}?${next.toString()}` }),
  }
  return answer(body)
}
