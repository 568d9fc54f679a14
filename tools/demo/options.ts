/** The command line of the demo. */
import { parseArgs } from 'node:util'

export const USAGE = `Usage: npm run demo -- [options]     (or: node dist/demo/index.js [options])

Runs the train and lint actions against an emulated Amazon Rekognition on this machine, prints their logs and saves
the job summaries. Needs no install, no AWS account and no network.

  --out FOLDER   output folder (default .demo)
  --help         this text
`

/** The options, `help`, or their mistakes. */
export type DemoOptions =
  | { readonly kind: 'options'; readonly out: string }
  | { readonly kind: 'help' }
  | { readonly kind: 'problem'; readonly problem: string }

/** @param args  without the program and its file */
export function parseDemoOptions(args: readonly string[]): DemoOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { out: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    })
    if (values.help === true) return { kind: 'help' }
    if (values.out === '') return { kind: 'problem', problem: '--out needs a folder' }
    return { kind: 'options', out: values.out ?? '.demo' }
  } catch (error) {
    return { kind: 'problem', problem: error instanceof Error ? error.message : String(error) }
  }
}
