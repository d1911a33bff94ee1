import { z } from 'zod'

/** Shapes that pages cut pictures to: width by height. */
export const ratios = ['16:9', '4:3', '1:1'] as const

export type Ratio = (typeof ratios)[number]

/** A place in a picture, in per cent of its width and height from its upper left corner. */
const point = z.strictObject({ x: z.number().min(0).max(100), y: z.number().min(0).max(100) })

export type Point = z.output<typeof point>

/** What matters most in a picture, and where a shape is to be cut elsewhere than around that. */
export const focusSchema = z.strictObject({ point, cuts: z.partialRecord(z.enum(ratios), point).optional() })

export type Focus = z.output<typeof focusSchema>

/** Nobody has said what matters: the middle, and above it rather than below, where faces are. */
const middle: Point = { x: 50, y: 40 }

/** The place around which a picture is cut to a shape. */
export function focusFor(focus: Focus | null | undefined, ratio: Ratio): Point {
  return focus?.cuts?.[ratio] ?? focus?.point ?? middle
}
