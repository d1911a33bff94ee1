/** What words with numbered tags are made of. */
export type Token =
  { kind: 'text'; text: string } | { kind: 'break' } | { kind: 'open' | 'close'; tag: number }

/** A tag, with the backslashes before it: an odd number of them says that it's no tag. */
const anyTag = /(\\*)<(\/?)([1-9]\d{0,3})>/g

/** The tokens of words with tags; a line break is `\n`. */
export function tokensOf(tagged: string): Token[] {
  const tokens: Token[] = []
  let from = 0
  for (const { 0: found, 1: backslashes = '', 2: slash, 3: figures, index } of tagged.matchAll(anyTag)) {
    const kept = '\\'.repeat(Math.floor(backslashes.length / 2))
    const isTag = backslashes.length % 2 === 0
    const literal = isTag ? '' : found.slice(backslashes.length)
    tokens.push(...plainTokens(tagged.slice(from, index) + kept + literal))
    if (isTag) tokens.push({ kind: slash ? 'close' : 'open', tag: Number(figures) })
    from = index + found.length
  }
  return [...tokens, ...plainTokens(tagged.slice(from))]
}

/** The tokens of words in which nothing is a tag. */
export function plainTokens(text: string): Token[] {
  return text
    .split('\n')
    .flatMap((line, at): Token[] => [
      ...(at > 0 ? [{ kind: 'break' as const }] : []),
      ...(line ? [{ kind: 'text' as const, text: line }] : []),
    ])
}

/** The inverse of `tokensOf`: what only looks like a tag gets a backslash before it. */
export function taggedFrom(tokens: readonly Token[]): string {
  return joined(tokens)
    .map((token, at, all) => {
      if (token.kind === 'break') return '\n'
      if (token.kind !== 'text') return token.kind === 'open' ? `<${token.tag}>` : `</${token.tag}>`
      const next = all[at + 1]
      const safe = token.text
        .replaceAll('\n', ' ')
        .replace(anyTag, (found, backslashes: string) => `${backslashes}\\${found}`)
      return next && next.kind !== 'break' ? safe.replace(/\\+$/, '$&$&') : safe
    })
    .join('')
}

/** The words of tokens in which nothing is a tag: the inverse of `plainTokens`. */
export function plainFrom(tokens: readonly Token[]): string {
  return tokens.map((token) => (token.kind === 'text' ? token.text : '\n')).join('')
}

/** Neighbouring words as one, so that what looks like a tag across them is seen. */
function joined(tokens: readonly Token[]): Token[] {
  return tokens.reduce<Token[]>((all, token) => {
    const last = all.at(-1)
    return token.kind === 'text' && last?.kind === 'text'
      ? all.with(-1, { kind: 'text', text: last.text + token.text })
      : [...all, token]
  }, [])
}
