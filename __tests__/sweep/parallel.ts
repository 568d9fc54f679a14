/** Does the same with each of a list, a few at a time, in its order. */
export async function inParallel<T>(
  count: number,
  list: readonly T[],
  task: (item: T) => Promise<void>,
): Promise<void> {
  const rest = list.values()
  const worker = async (): Promise<void> => {
    for (const item of rest) await task(item)
  }
  await Promise.all(Array.from({ length: count }, worker))
}
