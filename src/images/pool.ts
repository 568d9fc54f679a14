/** Works on many things at once. */

/** How many things are worked on at once, asked before each is begun. */
export type Room = () => number

/**
 * Gives results as they come.
 * @param room  at least 1
 * @throws the first error of `work`, once what is under way has settled
 */
export async function* inParallel<T, R>(
  things: AsyncIterable<T>,
  room: Room,
  work: (thing: T) => Promise<R>,
): AsyncGenerator<R, void, undefined> {
  const iterator = things[Symbol.asyncIterator]()
  const running = new Set<Promise<void>>()
  const results: R[] = []
  const failures: unknown[] = []
  const start = (thing: T): void => {
    const one: Promise<void> = work(thing)
      .then(
        (result) => void results.push(result),
        (error: unknown) => void failures.push(error),
      )
      .finally(() => running.delete(one))
    running.add(one)
  }
  let isAtEnd = false
  try {
    while (!isAtEnd || running.size > 0 || results.length > 0) {
      const result = results.shift()
      if (failures.length > 0) break
      if (result !== undefined) yield result
      else if (isAtEnd || running.size >= room()) await Promise.race(running)
      else {
        const next = await iterator.next()
        if (next.done === true) isAtEnd = true
        else start(next.value)
      }
    }
    if (failures.length > 0) throw failures[0]
  } finally {
    await Promise.allSettled(running)
    await iterator.return?.()
  }
}
