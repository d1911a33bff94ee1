import type { Marks } from './model'

/** The elements that marked words stand in, from the innermost out. */
export type MarkElement = 'sup' | 'sub' | 's' | 'em' | 'strong'

export function marksOf({ bold, italic, struck, script }: Marks): MarkElement[] {
  return [
    ...(script ? [script === 'raised' ? ('sup' as const) : ('sub' as const)] : []),
    ...(struck ? ['s' as const] : []),
    ...(italic ? ['em' as const] : []),
    ...(bold ? ['strong' as const] : []),
  ]
}

const signs = {
  raised: { mark: '^', signs: Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾') },
  lowered: { mark: '_', signs: Array.from('₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎') },
}

/**
 * Words without markup that go on meaning what their marks say: 10⁶, CO₂, x^(n+a), ~~500 kr~~. Figures and signs have
 * characters of their own in Unicode, everything else the signs of TeX; struck words those of Markdown (GFM).
 */
export function plainly(text: string, { struck, script }: Marks): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? []
  if (!words) return text
  const set = script ? inScript(words, signs[script]) : words
  return before + (struck ? `~~${set}~~` : set) + after
}

function inScript(words: string, { mark, signs }: { mark: string; signs: string[] }): string {
  const found = Array.from(words.replaceAll('−', '-'), (sign) => signs['0123456789+-=()'.indexOf(sign)])
  if (found.every((sign) => sign !== undefined)) return found.join('')
  return mark + (Array.from(words).length > 1 ? `(${words})` : words)
}
