/** Thrown to those who would wait too long; the answer is 503 with Retry-After. */
export class Overloaded extends Error {}

interface Waiting {
  enter: () => void
  refuse: (reason: Overloaded) => void
}

/**
 * Bounds what is under way in the app at once. Pages that are known to exist go before those nobody has seen yet, so
 * that a flood of made-up addresses can't hold back the real ones. Both lines are bounded.
 */
export class Gate {
  private free: number
  private readonly known: Waiting[] = []
  private readonly unknown: Waiting[] = []

  constructor(
    places: number,
    private readonly longestLine: number,
  ) {
    this.free = places
  }

  /** Waits for a place; the returned function gives it back and may be called more than once. @throws Overloaded */
  async enter(isKnown: boolean): Promise<() => void> {
    if (this.free > 0) this.free -= 1
    else await this.wait(isKnown ? this.known : this.unknown)
    let held = true
    return () => {
      if (held) this.leave()
      held = false
    }
  }

  /** Sends everybody in line away: nothing comes out of an app that is down. */
  clear(): void {
    for (const line of [this.known, this.unknown]) {
      for (const waiting of line.splice(0)) waiting.refuse(new Overloaded())
    }
  }

  private wait(line: Waiting[]): Promise<void> {
    if (line.length >= this.longestLine) return Promise.reject(new Overloaded())
    return new Promise((enter, refuse) => line.push({ enter, refuse }))
  }

  private leave(): void {
    const next = this.known.shift() ?? this.unknown.shift()
    if (next) next.enter()
    else this.free += 1
  }
}
