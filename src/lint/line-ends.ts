/** Carriage returns in the place of a newline. */

/** How many objects of a line come behind another one and a carriage return without a newline. */
export function objectsBehindCarriageReturns(text: string): number {
  // Asked of every line: most have none.
  if (!text.includes('\r')) return 0
  return text.match(/\}[ \t]*\r+[ \t]*(?=\{)/g)?.length ?? 0
}
