const last = new Map<string, Promise<unknown>>()

/** Does what has one key one after another, in the order in which it came, whatever became of what came before. */
export async function runExclusive<Result>(key: string, task: () => Promise<Result>): Promise<Result> {
  const mine = (last.get(key) ?? Promise.resolve()).then(task, task)
  last.set(key, mine)
  try {
    return await mine
  } finally {
    if (last.get(key) === mine) last.delete(key)
  }
}
