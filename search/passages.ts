/** Words in another language than the text around them: where they stand in it (UTF-16 units), and which language. */
export type Passage = { start: number; end: number; language: string }

/** For private use by Unicode, so that no text has them: they begin a passage, end the name of its language, and end it. */
const [begin, named, end] = ['\uE000', '\uE001', '\uE002'] as const
const pattern = new RegExp(`${begin}([\\w-]+)${named}([^${begin}-${end}]*)${end}`, 'g')

/** The words of a passage as an indexed body holds them. */
export function markPassage(text: string, language: string): string {
  return begin + language + named + text + end
}

/** What a reader reads of a body with marked passages. */
export function withoutMarks(marked: string): string {
  return marked.replace(pattern, '$2')
}

/** So many characters of a body with marked passages, without the passage that it's cut in. */
export function beginningOf(marked: string, length: number): string {
  const cut = marked.slice(0, length)
  const last = cut.lastIndexOf(begin)
  return last > cut.lastIndexOf(end) ? cut.slice(0, last) : cut
}

/** What a reader reads, and where its passages are. */
export function readPassages(marked: string): { text: string; passages: Passage[] } {
  const passages: Passage[] = []
  let text = ''
  let read = 0
  for (const match of marked.matchAll(pattern)) {
    const [whole, language = '', words = ''] = match
    text += marked.slice(read, match.index)
    passages.push({ start: text.length, end: text.length + words.length, language })
    text += words
    read = match.index + whole.length
  }
  return { text: text + marked.slice(read), passages }
}
