/** Memory that is freed at once. */

/**
 * Of a gigabyte that is used in parts, some hundred megabytes at a time would be left to the garbage collector. Node 20 cannot do
 * this, and leaves it there.
 */
export function free(memory: ArrayBufferLike): void {
  const transfer: unknown = 'transfer' in memory ? memory.transfer : undefined
  if (typeof transfer === 'function') Reflect.apply(transfer, memory, [0])
}
