/**
 * Soft hyphen, zero-width space, word joiner, byte order mark: they only say where a line may break. A soft hyphen at the end
 * says more: that a word goes on in the next line.
 */
const unseen = /\u00AD(?!\s*$)|[\u200B\u2060\uFEFF]/g

/**
 * Text with ordinary spaces: editors' programs fill in hard ones to keep their own lines. One stays where it holds a figure
 * and what belongs to it together: 10 000, 25 m², § 3.
 */
export function plainSpaces(text: string): string {
  return text
    .replace(unseen, '')
    .replace(/(?<=[\d§])[\u00A0\u202F](?=[\p{L}\d%°€£$])/gu, '\uE000')
    .replace(/[\s\u00A0]+/g, ' ')
    .replaceAll('\uE000', '\u00A0')
}
