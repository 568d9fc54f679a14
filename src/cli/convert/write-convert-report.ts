/** Writes the report of a conversion. */
import { toConvertJson, toConvertText } from '../../convert/convert-report.js'
import type { Ledger } from '../../convert/ledger.js'
import type { CommandContext } from '../command.js'

export type ReportFormat = 'pretty' | 'json'

/**
 * @param isOutTaken  whether standard output has what was made: the report then goes to standard error
 * @param verdict     the last line for people
 */
export function writeConvertReport(
  ledger: Ledger,
  {
    format,
    verdict,
    isOutTaken,
  }: { readonly format: ReportFormat; readonly verdict: string; readonly isOutTaken: boolean },
  { out, err }: CommandContext,
): void {
  const screen = isOutTaken ? err : out
  const text =
    format === 'json' ? `${JSON.stringify(toConvertJson(ledger), undefined, 2)}\n` : toConvertText(ledger, verdict)
  screen.write(text)
}
