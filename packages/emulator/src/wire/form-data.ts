/** Reads `multipart/form-data`, as browsers send forms with files. RFC 7578. */

export interface FormPart {
  readonly name: string
  /** Of a file; absent for a plain field. */
  readonly filename?: string | undefined
  readonly value: Buffer
}

/** The parts in the order sent; undefined for a body that is not such a form, or is truncated. */
export function parseFormData(contentType: string | undefined, body: Buffer): readonly FormPart[] | undefined {
  const boundary = /^multipart\/form-data\s*;.*?boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType ?? '')
  if (boundary === null) return undefined
  const mark = Buffer.from(`--${boundary[1] ?? boundary[2] ?? ''}`)
  const delimiter = Buffer.concat([Buffer.from('\r\n'), mark])
  const parts: FormPart[] = []
  // There need not be a line before the first boundary.
  let at = body.subarray(0, mark.length).equals(mark) ? mark.length : after(body, delimiter, 0)
  while (at !== undefined) {
    if (body.toString('latin1', at, at + 2) === '--') return parts
    const start = after(body, Buffer.from('\r\n\r\n'), at)
    const end = start === undefined ? -1 : body.indexOf(delimiter, start)
    const part = partOf(body.toString('utf8', at, start), body.subarray(start, end))
    if (end < 0 || part === undefined) return undefined
    parts.push(part)
    at = end + delimiter.length
  }
  return undefined
}

function after(body: Buffer, wanted: Buffer, from: number): number | undefined {
  const found = body.indexOf(wanted, from)
  return found < 0 ? undefined : found + wanted.length
}

function partOf(headers: string, value: Buffer): FormPart | undefined {
  const disposition = /^content-disposition:\s*form-data\s*;(.*)$/im.exec(headers)?.[1]
  if (disposition === undefined) return undefined
  const name = parameterOf(disposition, 'name')
  const filename = parameterOf(disposition, 'filename')
  return name === undefined ? undefined : { name, value, filename }
}

/** Browsers percent-encode quotes and line ends; other clients escape them with a backslash. */
function parameterOf(disposition: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|;)\\s*${name}="((?:[^"\\\\]|\\\\.)*)"`, 'i').exec(disposition)
  return match?.[1]?.replaceAll(/\\(["\\])/g, '$1').replaceAll('%22', '"')
}
