/** Leaves out of a journal what counts no longer: it would grow by a line for each image and day. */
import { readLines } from '../manifest/read-lines.js'
import type { JournalPort } from '../ports/journal.js'
import { isJsonObject, parseJson } from '../text/json.js'
import { readJournalLine } from './journal-line.js'
import { OpenRuns } from './open-runs.js'

/** Lines of a journal that is small enough as it is. Our choice: some 200 kB. */
const SMALL = 1000

/**
 * After so long, what is known of an image is forgotten: each run that needs it writes it again, so none has needed it since. Our
 * choice: half a year.
 */
export const FORGOTTEN_MS = 180 * 24 * 3600 * 1000

/** Whether less than half of a journal is what counts. */
export function isMostlySuperseded({ all, kept }: { readonly all: number; readonly kept: number }): boolean {
  return all > SMALL && all > 2 * kept
}

/** Keeps the last line of each image. Nothing happens while a run is at it. */
export async function compactJournal(journal: JournalPort, now: number): Promise<void> {
  const { count, keys, runs } = await linesThatCount(journal, now)
  if (runs.running(journal, now).length > 0) return
  await journal.replace(async function* (held) {
    for await (const { line, text } of readLines(held)) {
      const key = keys.get(line)
      // What is past the lines that were counted is of a process that began meanwhile.
      if (line > count) yield `${text}\n`
      else if (key !== undefined) yield `${runs.isOpen(key) ? text : withoutRun(text)}\n`
    }
  })
}

/** @returns `keys` by the numbers of the lines to keep */
async function linesThatCount(journal: JournalPort, now: number) {
  const [last, runs] = [new Map<string, number>(), new OpenRuns()]
  let count = 0
  for await (const { line, text } of readLines(journal.read())) {
    count = line
    const read = readJournalLine(text)
    if (read?.kind === 'end') runs.end(read.entry)
    if (read?.kind !== 'image') continue
    runs.note(read.run, read.key, read.at)
    if (now - read.at < FORGOTTEN_MS) last.set(read.key, line)
  }
  return { count, keys: new Map([...last].map(([key, line]) => [line, key])), runs }
}

/** A line of a run that has ended. */
function withoutRun(text: string): string {
  const entry = parseJson(text)
  return isJsonObject(entry) ? JSON.stringify({ ...entry, run: undefined }) : text
}
