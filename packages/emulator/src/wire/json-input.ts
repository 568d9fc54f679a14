/** The JSON body of a request as the journal has it: its text where it is not JSON. */
export function jsonInputOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.length === 0 ? '{}' : body.toString('utf8'))
  } catch {
    return body.toString('utf8')
  }
}
