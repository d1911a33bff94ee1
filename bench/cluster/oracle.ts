/** Milliseconds from a publication's acknowledgement until nobody is given an older page without being told. */
const grace = 2000

/** What `Cache-Status` says of pages that may be old: the edge can't know, or what would make them anew fails. */
const excuses = ['publications-unknown', 'app-down', 'app-slow', 'app-unreachable', 'app-error']

export type Answer = {
  address: string
  status: number
  text: string
  cacheStatus: string
  /** When it was asked for, of `performance.now()`. */
  askedAt: number
}

export type Verdict = {
  /** Whether it shows what had been replaced for more than two seconds. */
  isOld: boolean
  /** What the answer says of itself, when it's among what excuses an old page. */
  excuse: string | undefined
  /** What is wrong, in sentences. */
  problems: string[]
}

type Known = { sent: number; acknowledged: { number: number; at: number }[] }

/** Knows every state of every text that was sent and acknowledged, and judges by it what readers are given. */
export class Oracle {
  private readonly texts = new Map<string, Known>()

  /** Words of the next state of a text, which stand wherever it's shown; its name has no spaces. */
  next(name: string): { number: number; mark: string } {
    const known = this.texts.get(name) ?? { sent: 0, acknowledged: [] }
    this.texts.set(name, known)
    const number = ++known.sent
    return { number, mark: `Läge ${number} av ${name}.` }
  }

  acknowledge(name: string, number: number, at = performance.now()): void {
    this.texts.get(name)?.acknowledged.push({ number, at })
  }

  /** The oldest state of a text that a page asked for then may show. */
  private least(name: string, askedAt: number): number {
    return this.texts.get(name)?.acknowledged.findLast(({ at }) => at <= askedAt - grace)?.number ?? 0
  }

  /** Judges a page or a list by the states of the texts that it shows; `own` is the text whose page it is. */
  judge({ address, status, text, cacheStatus, askedAt }: Answer, own?: string): Verdict {
    const shown = statesIn(text)
    const problems: string[] = []
    let isOld = false
    const excuse = excuses.find((one) => cacheStatus.includes(`detail=${one}`))
    for (const [name, numbers] of shown) {
      const [least, sent] = [this.least(name, askedAt), this.texts.get(name)?.sent ?? 0]
      const says = `${address} shows ${[...numbers].join(' and ')} of ${name}`
      if (numbers.size > 1) problems.push(`${says}: mixed.`)
      if (Math.max(...numbers) > sent) problems.push(`${says}: nobody wrote that.`)
      if (Math.min(...numbers) >= least) continue
      isOld = true
      if (!excuse) problems.push(`${says} for ${least}, and says only “${cacheStatus}”.`)
    }
    if (own && status === 200 && !shown.has(own)) problems.push(`${address} shows nothing of ${own}.`)
    return { isOld, excuse, problems }
  }
}

function statesIn(text: string): Map<string, Set<number>> {
  const states = new Map<string, Set<number>>()
  for (const [, number, name = ''] of text.matchAll(/Läge (\d+) av ([\w-]+)/g))
    states.set(name, (states.get(name) ?? new Set()).add(Number(number)))
  return states
}
