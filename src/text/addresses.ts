/** Addresses in S3 within a text: which are known, and how the others are taken out. */

/** What is shown instead of an address. */
const ADDRESS_MARK = '[S3 address]'
const IMAGE_MARK = '[image]'

/**
 * Where an address begins: a URI of the ways in which tools write them, an ARN of whatever partition, or S3's own URL of
 * an object. What is before it does not matter, such as the `\n` of a line break that a service has escaped, and slashes
 * may be escaped as JSON allows. A scheme with nothing behind it names no bucket.
 */
const BEGINNING =
  /s3[an]?:(?:\\?\/){2}(?=\S)|arn:aws[a-z-]*:s3[a-z-]*:[a-z\d-]*:\d*:|https?:(?:\\?\/){2}(?:[a-z\d.-]+\.)?s3[.-][a-z\d.-]*amazonaws\.com(?:\.cn)?(?::\d+)?\\?\//gi

/** What may follow a known address: its version, and then nothing that a key could go on with. */
const END = /^(?:\/?\*|\/)?(?:\?versionId=[^\s"'<>`)\]]*)?(?:$|[\s"'`’”»<>()[\]{}|⏎…]|[.,;:!?]+(?:$|[\s"'`’”»)\]}⏎]))/

/** Ends of images of the service's formats. */
const IMAGE = /\.(?:jpe?g|png)(?![a-z\d])/i

const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '“': '”',
  '‘': '’',
  '«': '»',
  '<': '>',
}

/**
 * Takes every S3 address out of a text but the known ones. A key may contain any character, spaces and quotes too, so that
 * where in a sentence it ends is unknown: an address in quotes is taken out to the last closing one, any other to
 * the end of its line or the next address.
 * @param known  `bucket/key` of objects, or `bucket` and `bucket/prefix` of places, as they follow `s3://`
 */
export function redactAddresses(text: string, known: ReadonlySet<string>): string {
  const starts = [...text.matchAll(BEGINNING)]
  let shown = ''
  let done = 0
  for (const [index, start] of starts.entries()) {
    if (start.index < done) continue
    const place = start.index + start[0].length
    if (isKnown(text.slice(place), known)) continue
    const lineEnd = text.slice(place).search(/[\r\n]/)
    const nextStart = starts.slice(index + 1).find((next) => !isWithinWord(text, next.index))
    const limit = Math.min(lineEnd < 0 ? text.length : place + lineEnd, nextStart?.index ?? text.length)
    const end = closingOf(text, start.index, limit) ?? limit
    const mark = IMAGE.test(text.slice(place, end)) ? IMAGE_MARK : ADDRESS_MARK
    // The end of a sentence, or the blank before the next address, is not part of the key, and keeps the text readable.
    const [last = ''] = end === limit ? (/[)\]}.,;:!?\s]*$/.exec(text.slice(place, end)) ?? []) : []
    shown += text.slice(done, start.index) + mark + last
    done = end
  }
  return shown + text.slice(done)
}

/** An address inside the key of another one: no sentence begins one there. */
function isWithinWord(text: string, at: number): boolean {
  return at > 0 && !/[\s"'`“‘«<([{,;=:]/.test(text.charAt(at - 1))
}

function isKnown(rest: string, known: ReadonlySet<string>): boolean {
  for (const place of known) if (rest.startsWith(place) && END.test(rest.slice(place.length))) return true
  return false
}

/** Before the last quote that closes the one in front of the address; undefined where there is none. */
function closingOf(text: string, from: number, limit: number): number | undefined {
  const quote = CLOSING[text.charAt(from - 1)]
  if (quote === undefined) return undefined
  for (let at = limit - 1; at > from; at -= 1) {
    if (text.charAt(at) === quote && /^(?:$|[\s.,;:!?)\]}])/.test(text.slice(at + 1, at + 2))) return at
  }
  return undefined
}
