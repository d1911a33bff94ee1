import { z } from 'zod'

const refusalSchema = z.object({
  errors: z.array(z.object({ message: z.string(), data: z.unknown() })).min(1),
})
const fieldsSchema = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })

/** What the site answered: its JSON, or why it refused; no words when it didn't answer at all. */
export type Answered = { ok: true; body: unknown } | { ok: false; message?: string; data?: unknown }

/** Asks the site as a form of the admin, and reads its answer. */
export async function ask(
  address: string,
  language: string,
  method = 'GET',
  sent?: object,
): Promise<Answered> {
  try {
    const response = await fetch(address, {
      method,
      headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
      ...(sent && { body: JSON.stringify(sent) }),
    })
    const body: unknown = await response.json()
    if (response.ok) return { ok: true, body }
    const refusal = refusalSchema.safeParse(body).data?.errors[0]
    // Of a refused field, what is wrong with it says more than that something is
    const field = fieldsSchema.safeParse(refusal?.data).data?.errors[0]
    const message = field?.message ?? refusal?.message
    return { ok: false, ...(message !== undefined && { message }), data: refusal?.data }
  } catch {
    return { ok: false }
  }
}
