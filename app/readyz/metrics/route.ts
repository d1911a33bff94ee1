import { numbers } from '@/content/numbers'

export const dynamic = 'force-dynamic'

/** Asked by the edge, which gives it to Prometheus at an address of its own and to nobody else. */
export async function GET(): Promise<Response> {
  return new Response(await numbers(), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}
