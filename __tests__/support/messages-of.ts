/** What a lint says under a code. */
import { lint, type LintInput } from './linted.js'

/** What the findings of a code say. */
export async function messagesOf(code: string, input: LintInput): Promise<readonly string[]> {
  const { findings } = await lint(input)
  return findings.filter((finding) => finding.code === code).map(({ message }) => message)
}
