import { z } from 'zod'

const one = z.object({
  message: z.string(),
  data: z.object({ errors: z.array(z.object({ message: z.string() })) }).optional(),
})
const refusal = z.object({ errors: z.array(one).min(1) })

/** What the site answered: what was asked for, or a sentence about why not; neither when it said nothing that can be read. */
export type Answer<Told> = { told: Told } | { status: number; says?: string | undefined }

/** Asks an address of the site, with JSON where there is a body. */
export async function ask<Told>(address: string, method = 'GET', body?: unknown): Promise<Answer<Told>> {
  try {
    const response = await fetch(address, {
      method,
      ...(body !== undefined && {
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
    })
    const answer: unknown = await response.json()
    return response.ok ? { told: answer as Told } : { status: response.status, says: sentencesIn(answer) }
  } catch {
    return { status: 0 }
  }
}

/** The sentences of a refusal; of the CMS's own, those at its fields. */
export function sentencesIn(answer: unknown): string | undefined {
  const { errors = [] } = refusal.safeParse(answer).data ?? {}
  const said = errors.flatMap(({ message, data }) =>
    data?.errors.length ? data.errors.map((field) => field.message) : [message],
  )
  return said.length > 0 ? [...new Set(said)].join(' ') : undefined
}
