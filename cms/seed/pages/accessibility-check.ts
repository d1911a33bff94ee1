import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

/** Where DIGG takes complaints. */
export const complaints = 'https://www.digg.se/tdosanmalan'

/** What the last complete accessibility run of `npm test` found nothing wrong with; `e2e/accessibility.spec.ts` writes it. */
const check = z.strictObject({
  /** The day of the run, YYYY-MM-DD. */
  date: z.iso.date(),
  /** Pages that were opened, each in light and in dark. */
  pages: z.int().min(1),
  /** Versions of the tools. */
  axe: z.string(),
  htmlValidate: z.string(),
  /** Width of the narrowest window tried, in CSS pixels. */
  narrowest: z.int(),
})

export type AccessibilityCheck = z.output<typeof check>

export function readAccessibilityCheck(): AccessibilityCheck {
  const file = path.join(process.cwd(), 'docs/accessibility-check.json')
  return check.parse(JSON.parse(readFileSync(file, 'utf8')))
}
