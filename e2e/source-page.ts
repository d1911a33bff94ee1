import { readFileSync } from 'node:fs'

/** What of the captured page isn't content: header, share bar, labels of times, and a letter of an icon font that leaked. */
const chrome =
  /^(Borås Stads logotyp|Meny|Logotyp för Borås Stad, till startsidan|d|g q n C|Artikeln publicerades: .*|Senast ändrad: .*|Ändrad av:|Dela sidan: .*|)$/

/** Every sentence of the source article, in order. */
export function sourceSentences(): string[] {
  const lines = readFileSync('e2e/source-page.txt', 'utf8').split('\n')
  const content = lines.map((line) => line.trim()).filter((line) => !chrome.test(line))
  return content.flatMap((line) => line.replace(/^–\s*/, '').split(/(?<=[.!?])\s+(?=[A-ZÅÄÖ])/))
}
