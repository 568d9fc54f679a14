/** A request as it came over the wire, and an answer as it will go. Bodies are whole: nothing here streams. */

export interface WireRequest {
  readonly method: string
  /** As sent: percent-encoded. */
  readonly path: string
  /** Decoded pairs, in the order sent. */
  readonly query: readonly (readonly [name: string, value: string])[]
  /** Names in lower case; repeated headers are joined by a comma. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

export interface WireReply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  /** Name of the error, where it is one; for the journal. */
  readonly errorName?: string
}

/** The first value of a query parameter. */
export function queryOf(request: Pick<WireRequest, 'query'>, name: string): string | undefined {
  return request.query.find(([key]) => key === name)?.[1]
}

/** Splits a request target into its path and its decoded query. */
export function parseTarget(target: string): Pick<WireRequest, 'path' | 'query'> {
  const mark = target.indexOf('?')
  if (mark < 0) return { path: target, query: [] }
  const pairs = target
    .slice(mark + 1)
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair): readonly [string, string] => {
      const equals = pair.indexOf('=')
      return equals < 0
        ? [percentDecode(pair), '']
        : [percentDecode(pair.slice(0, equals)), percentDecode(pair.slice(equals + 1))]
    })
  return { path: target.slice(0, mark), query: pairs }
}

/** Undoes percent-encoding; text that is not validly encoded is unchanged. */
export function percentDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Percent-encodes all but unreserved characters, as signatures and XML keys need it. */
export function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
}
