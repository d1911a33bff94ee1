/** The grounds that text stands on, as `app/globals.css` has them: links are read on all the light ones. */
export const lightGrounds = ['#fffdf9', '#f6f1e7', '#fdf0c8']
export const darkGrounds = ['#14171c', '#1d2229', '#352b0e']
/** The ink that stands on the accent colour, in light and dark. */
export const ink = '#1d1b18'

/** What text must have against its ground (WCAG 2.2, 1.4.6). */
export const enough = 7

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

/** Relative luminance by WCAG 2.2, 0 to 1, of a colour like `#0a3d7c`. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channels(hex).map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** How much two colours stand out from each other by WCAG 2.2: 1 (not at all) to 21. */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

/** The least contrast that a colour has with any of these grounds. */
export function leastContrast(hex: string, grounds: string[]): number {
  return Math.min(...grounds.map((ground) => contrast(hex, ground)))
}

function mix(hex: string, other: string, share: number): string {
  const others = channels(other)
  const parts = channels(hex).map((value, at) => Math.round(value + ((others[at] ?? 0) - value) * share))
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

/** The colour, with as little white in it as makes it readable on dark grounds. */
export function forDark(hex: string): string {
  for (let share = 0; share < 1; share += 0.05) {
    const lighter = mix(hex, '#ffffff', share)
    if (leastContrast(lighter, darkGrounds) >= enough) return lighter
  }
  return '#ffffff'
}

/** The colour as a ground for white text: darker than it is as text. */
export function asGround(hex: string): string {
  return mix(hex, '#000000', 0.35)
}
