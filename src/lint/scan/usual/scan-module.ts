/** The WebAssembly module that takes usual lines: what it exports, and how to have one. Its sources are in the folder wasm. */
import { OCTAVES } from '../box-bins.js'
import { MODULE_BASE64 } from './module-bytes.js'

/** A global number that the module exports. */
interface ExportedNumber {
  readonly value: number
}

type Constant =
  | 'STOPPED_AT_END'
  | 'STOPPED_FULL'
  | 'ASKS_CLASS_MAP'
  | 'ASKS_CLASS_NAME'
  | 'ASKS_SOURCE'
  | 'ASKS_LABEL'
  | 'ASKS_FIRST_CLASS_MAP'
  | 'ASKS_FIRST_LAYOUT'
  | 'LABELS_MAX'
  | 'LINE_BYTES'
  | 'PROGRAM_TEXT_BYTES'
  | 'ROOM_BYTES'

/** Places in the memory, in bytes. */
type Place =
  | 'BUCKET'
  | 'LABEL_ENDS'
  | 'LABEL_IDS'
  | 'LINE'
  | 'NUMBERED_NAME'
  | 'OCTAVES'
  | 'OTHER_CLASS_MAPS'
  | 'PROGRAMS'
  | 'PROGRAM_TEXT'
  | 'ROOM'
  | 'SOURCE_COLUMN'
  | 'SOURCE_FROM'
  | 'SOURCE_HIGH'
  | 'SOURCE_LOW'
  | 'SOURCE_TO'

/** What the module knows of the line that it is at, and has counted; see wasm/scan.ts and wasm/match.ts. */
type State =
  | 'at'
  | 'newline'
  | 'program'
  | 'classMap'
  | 'tokenFrom'
  | 'tokenTo'
  | 'sourceFrom'
  | 'sourceTo'
  | 'label'
  | 'labelPlace'
  | 'lineCount'
  | 'labelIdCount'
  | 'otherClassMapCount'
  | 'lines'
  | 'boxLines'
  | 'imageLevelLines'
  | 'returns'
  | 'firstReturn'
  | 'firstReturnColumn'

export interface ScanModule extends Readonly<Record<Constant | Place | State, ExportedNumber>> {
  readonly memory: { readonly buffer: ArrayBuffer }
  readonly beginRange: () => void
  readonly scan: (from: number, to: number, line: number) => number
  readonly proceed: () => number
  readonly empty: () => void
  readonly addKnown: (kind: number, from: number, to: number, labels: number) => number
  readonly labelsOf: (known: number) => number
  readonly forgetKnown: () => void
  readonly setBucket: (place: number, length: number) => void
  readonly placeOfLabel: (label: number) => number
  readonly beginLabel: (label: number, number: number) => void
  readonly endLabel: (label: number) => void
  readonly beginClassMap: (classMap: number, other: number) => void
  readonly endClassMap: (classMap: number) => number
  readonly unitsOf: (from: number, to: number) => number
}

declare global {
  /** The part that is used here. Undefined where Node runs without it. */
  var WebAssembly:
    | {
        readonly Module: new (bytes: Uint8Array) => object
        readonly Instance: new (module: object) => { readonly exports: ScanModule }
      }
    | undefined
}

let compiled: object | undefined

/**
 * Modules that are in use no more: the next lint takes one. Each has eight megabytes; left to the garbage collector, it is made
 * to look through all objects for every few of them, which takes longer than to lint a short manifest.
 */
const released: ScanModule[] = []

/** Our choice: a thread reads one manifest after the other. */
const RELEASED_MAX = 2

/**
 * A module with a memory of its own, in which may be what was there before its release; undefined where there is no
 * WebAssembly, or no memory for it.
 */
export function takeScanModule(): ScanModule | undefined {
  const { WebAssembly } = globalThis
  if (WebAssembly === undefined) return undefined
  const before = released.pop()
  if (before !== undefined) return before
  try {
    compiled ??= new WebAssembly.Module(Buffer.from(MODULE_BASE64, 'base64'))
    const { exports } = new WebAssembly.Instance(compiled)
    new Float64Array(exports.memory.buffer, exports.OCTAVES.value, OCTAVES.length).set(OCTAVES)
    return exports
  } catch {
    // Each line is then read in full, which comes to the same.
    return undefined
  }
}

/** Gives a module back, which nothing uses any more. */
export function releaseScanModule(module: ScanModule): void {
  if (released.length < RELEASED_MAX) released.push(module)
}
