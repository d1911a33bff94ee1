import { z } from 'zod'

/** Payload's answer to what it refuses, and that of endpoints of ours. */
const refusal = z.object({
  errors: z.array(
    z.object({
      message: z.string(),
      data: z.object({ errors: z.array(z.object({ message: z.string() })) }).nullish(),
    }),
  ),
})

/** What the server says is wrong, at the field if it says so; `otherwise` where it says nothing. */
export async function reasonIn(answer: Response, otherwise: string): Promise<string> {
  const body: unknown = await answer.json().catch(() => undefined)
  const first = refusal.safeParse(body).data?.errors[0]
  return first?.data?.errors[0]?.message ?? first?.message ?? otherwise
}
