/** Inputs as the step of a workflow that would give them. */

/** Texts that YAML reads as a text without quotes. */
const PLAIN = /^[A-Za-z][\w./:@-]*$/

/** Words that YAML would read as something else. */
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n)$/i

/** The step as the repository of the actions itself would have it: `uses: ./lint`, then the inputs. */
export function renderStep(action: 'train' | 'lint', inputs: Readonly<Record<string, string>>): readonly string[] {
  return [`- uses: ./${action === 'train' ? '' : action}`, ...renderWith(inputs).map((line) => `  ${line}`)]
}

/** YAML lines: `with:` and an input on each line below. */
export function renderWith(inputs: Readonly<Record<string, string>>): readonly string[] {
  return ['with:', ...Object.entries(inputs).map(([name, value]) => `  ${name}: ${toScalar(value)}`)]
}

function toScalar(value: string): string {
  return PLAIN.test(value) && !RESERVED.test(value) ? value : `'${value.replaceAll("'", "''")}'`
}
