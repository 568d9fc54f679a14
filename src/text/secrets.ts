/** The secrets that a run knows, and texts without them. */

/** What is shown instead of a secret: what the runner shows, too. */
const SECRET_MARK = '***'

/**
 * Shorter values are never replaced: three characters are part of many words, so that a text would become unreadable and
 * its gaps would reveal the value. No service issues such a secret; only a password that a person chose is so short.
 */
export const SECRET_MIN_LENGTH = 4

/** From this length on a value is replaced inside of words, too; a shorter one (`test`) would break `testing`. */
const ANYWHERE_MIN_LENGTH = 8

/** Collects secrets as they become known. */
export class Secrets {
  readonly #forms = new Set<string>()
  #pattern: RegExp | undefined

  /**
   * Adds a secret, with the forms in which messages may contain it.
   * @returns false for a value that is too short to be replaced
   */
  add(secret: string): boolean {
    const values = [secret, ...secret.split(/\r\n|\n|\r/)].flatMap((value) => [value, value.trim()])
    for (const form of values.flatMap(formsOf)) {
      if (form.length >= SECRET_MIN_LENGTH) this.#forms.add(form)
    }
    this.#pattern = undefined
    return secret.trim().length >= SECRET_MIN_LENGTH
  }

  /** The text with each secret that is known by now replaced by `***`. */
  readonly hide = (text: string): string => {
    if (this.#forms.size === 0 || text.length < SECRET_MIN_LENGTH) return text
    this.#pattern ??= patternOf(this.#forms)
    return text.replace(this.#pattern, SECRET_MARK)
  }
}

/** The longest first, so that no form hides only a part of another. */
function patternOf(forms: ReadonlySet<string>): RegExp {
  const longestFirst = [...forms].sort((a, b) => b.length - a.length)
  return new RegExp(longestFirst.map(toPattern).join('|'), 'gu')
}

function toPattern(form: string): string {
  const exact = form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  return form.length >= ANYWHERE_MIN_LENGTH ? exact : `(?<![\\p{L}\\p{N}])${exact}(?![\\p{L}\\p{N}])`
}

/** As it is, percent-encoded in the ways of URLs and of AWS signatures, decoded, and as JSON, XML write it. */
function formsOf(value: string): readonly string[] {
  const decoded = decode(value)
  return [value, decoded].flatMap((one) => {
    const encoded = encode(one)
    const strict = encoded.replace(/[!'()*]/g, percentOf)
    return [one, ...[encoded, strict].flatMap((form) => [form, lowerPercent(form)]), toJson(one), toXml(one)]
  })
}

function percentOf(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}

function lowerPercent(encoded: string): string {
  return encoded.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase())
}

function toJson(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}

const XML_ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

function toXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => XML_ENTITIES[character] ?? character)
}

/** Half a character cannot be encoded. */
function encode(text: string): string {
  try {
    return encodeURIComponent(text)
  } catch {
    return text
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
