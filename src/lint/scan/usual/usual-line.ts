/** A line that was matched with a template, as rules see it: what no rule asks for is not read. */
import type { LineReport } from '../../../manifest/finding.js'
import type { LabelAttribute } from '../../../manifest/label-attribute.js'
import { isJsonObject, parseJson, type JsonObject } from '../../../text/json.js'
import type { LineFacts } from '../../own-rule.js'
import type { SourceHash } from '../hash.js'

/** Usable until the next line is read. */
export class UsualLine implements LineFacts {
  readonly attributes: readonly LabelAttribute[]
  readonly sourceRef: string
  readonly report: LineReport
  readonly sourceHash: SourceHash
  /** Of the source-ref, 1-based in UTF-16 units. */
  readonly sourceColumn: number
  readonly #bytes: Buffer
  readonly #from: number
  readonly #to: number

  constructor(
    bytes: Buffer,
    from: number,
    to: number,
    facts: Pick<UsualLine, 'attributes' | 'report' | 'sourceRef' | 'sourceHash' | 'sourceColumn'>,
  ) {
    this.attributes = facts.attributes
    this.sourceRef = facts.sourceRef
    this.report = facts.report
    this.sourceHash = facts.sourceHash
    this.sourceColumn = facts.sourceColumn
    this.#bytes = bytes
    this.#from = from
    this.#to = to
  }

  get text(): string {
    return this.#bytes.toString('utf8', this.#from, this.#to)
  }

  get record(): JsonObject | undefined {
    const record = parseJson(this.text)
    return isJsonObject(record) ? record : undefined
  }

  /** Whether a carriage return is before the newline. */
  get hasCarriageReturn(): boolean {
    return this.#bytes[this.#to - 1] === 0x0d
  }
}
