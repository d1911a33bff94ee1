/** Thrown when too many wait already; answered with 503 and Retry-After. */
export class Overloaded extends Error {}

type Waiting = { admit: () => void; refuse: (reason: Overloaded) => void }

/**
 * A semaphore with bounded queues: how much is under way in the app at once. What is known to exist goes before what
 * nobody has seen yet, so that a flood of made-up addresses can't hold back real pages. There are no places before `open`.
 */
export class Limiter {
  private free = 0
  private readonly known: Waiting[] = []
  private readonly unknown: Waiting[] = []

  constructor(
    private readonly places: number,
    private readonly longestQueue: number,
  ) {}

  /** Gives the places out; to be called once. */
  open(): void {
    for (let place = 0; place < this.places; place++) this.release()
  }

  /** How many wait for a place. */
  get waiting(): number {
    return this.known.length + this.unknown.length
  }

  /** Waits for a place; the returned function releases it and may be called more than once. @throws Overloaded */
  async acquire(isKnown = true): Promise<() => void> {
    if (this.free > 0) this.free -= 1
    else await this.wait(isKnown ? this.known : this.unknown)
    let isHeld = true
    return () => {
      if (isHeld) this.release()
      isHeld = false
    }
  }

  /** Refuses all who wait: the app is down. */
  clear(): void {
    for (const queue of [this.known, this.unknown]) {
      for (const waiting of queue.splice(0)) waiting.refuse(new Overloaded())
    }
  }

  private wait(queue: Waiting[]): Promise<void> {
    if (queue.length >= this.longestQueue) return Promise.reject(new Overloaded())
    return new Promise((admit, refuse) => queue.push({ admit, refuse }))
  }

  private release(): void {
    const next = this.known.shift() ?? this.unknown.shift()
    if (next) next.admit()
    else this.free += 1
  }
}
