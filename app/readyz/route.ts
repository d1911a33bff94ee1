import { databaseProblem } from '@/content/readiness'

export const dynamic = 'force-dynamic'

/** Asked by the edge, which has an address of the same name and adds what it knows itself. */
export async function GET(): Promise<Response> {
  const problem = await databaseProblem()
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }
  return new Response(problem ?? 'The database reads and writes.', { status: problem ? 503 : 200, headers })
}
