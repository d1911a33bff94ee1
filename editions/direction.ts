const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Mandaic}\p{Script=Samaritan}\p{Script=Hanifi_Rohingya}]/u
const letter = /\p{L}/gu

/**
 * `rtl` for a text that is read from the right: most of its letters are of a script that is. Its first letter, by which
 * browsers guess (`dir="auto"`), may be of a name: “Stockholm” in an Arabic sentence. Undefined for any other text.
 */
export function directionOf(text: string): 'rtl' | undefined {
  const letters = text.match(letter) ?? []
  const fromTheRight = letters.filter((one) => rightToLeft.test(one)).length
  return fromTheRight * 2 > letters.length ? 'rtl' : undefined
}
