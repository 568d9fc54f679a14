/** Checks a log against the official schema of SARIF 2.1.0. */
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'

const schema = JSON.parse(readFileSync(new URL('sarif-2.1.0.schema.json', import.meta.url), 'utf8')) as object

/** Characters of a URI (RFC 3986): what else is in one has to be encoded. */
const URI_CHARACTERS = /^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*$/

const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false })
ajv.addFormat('uri', (text) => URI_CHARACTERS.test(text) && URL.canParse(text))
ajv.addFormat('uri-reference', (text) => URI_CHARACTERS.test(text) && URL.canParse(text, 'https://example.com/'))
ajv.addFormat('date-time', (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(text))
const validate = ajv.compile(schema)

/** What is wrong with the log, a line each; none when it is valid. */
export function sarifProblems(log: unknown): readonly string[] {
  if (validate(log)) return []
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`)
}
