/** What a promise gives, or `instead` when it takes longer than so many milliseconds; it goes on nevertheless. */
export async function orAfter<Result>(
  milliseconds: number,
  promise: Promise<Result>,
  instead: () => Result,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Result>((resolve) => {
    timer = setTimeout(() => {
      resolve(instead())
    }, milliseconds)
  })
  return Promise.race([promise, late]).finally(() => {
    clearTimeout(timer)
  })
}
