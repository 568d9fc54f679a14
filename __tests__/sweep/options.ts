/** The command line of the sweep. */
import { parseArgs } from 'node:util'

export const USAGE = `Usage: npm run sweep -- [options] [CASE...]

Runs the built actions against the emulator, a process each time, with every fault at every request.

  CASE          only cases whose name begins so: a scenario, or the whole name that a failure prints
  --jobs N      processes at once (default 2)
  --pairs N     pairs of faults drawn for each scenario that has a create (default 60)
  --seed N      of the draw (default 1)
  --list        print the names of the cases, and run the good runs only
  --log         print the log of each process
  --help        this text
`

export interface SweepOptions {
  readonly only: readonly string[]
  readonly jobs: number
  readonly pairs: number
  readonly seed: number
  readonly list: boolean
  readonly log: boolean
}

/** The options, `help`, or their mistakes. */
export type ParsedOptions =
  | { readonly kind: 'options'; readonly options: SweepOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'problem'; readonly problem: string }

/** @param args  without the program and its file */
export function parseSweepOptions(args: readonly string[]): ParsedOptions {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        jobs: { type: 'string', default: '2' },
        pairs: { type: 'string', default: '60' },
        seed: { type: 'string', default: '1' },
        list: { type: 'boolean', default: false },
        log: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    })
    if (values.help) return { kind: 'help' }
    const numbers = { jobs: Number(values.jobs), pairs: Number(values.pairs), seed: Number(values.seed) }
    const wrong = Object.entries(numbers).find(
      ([name, value]) => !Number.isInteger(value) || value < (name === 'jobs' ? 1 : 0),
    )
    if (wrong !== undefined) return { kind: 'problem', problem: `--${wrong[0]} needs a whole number` }
    return { kind: 'options', options: { only: positionals, list: values.list, log: values.log, ...numbers } }
  } catch (error) {
    return { kind: 'problem', problem: error instanceof Error ? error.message : String(error) }
  }
}
