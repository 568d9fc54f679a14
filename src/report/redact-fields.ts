/** Shows a report field by field, each as its entry in an allow-list says. */
import { redactAccounts } from '../text/redact.js'
import { entryOf } from '../model/entry-of.js'
import type { Redact } from './redact-text.js'
import { EVERY_KEY, KEYS, ONLY_WITH_IMAGES, type Members, type Policy, type Treatment } from './redaction-policy.js'

/** How the texts of a report are shown. */
export interface Redacting {
  readonly showImages: boolean
  /** Takes the secrets that are known by now out of a text. */
  readonly hideSecrets: Redact
  /** What the treatment `text` does. */
  readonly redactText: Redact
}

/** The treatments as functions. */
export function treatmentsOf({ showImages, hideSecrets, redactText }: Redacting): Readonly<Record<Treatment, Redact>> {
  const ofName = remembering(hideSecrets)
  return {
    'as-is': asItIs,
    code: asItIs,
    name: ofName,
    place: showImages ? ofName : (text) => redactAccounts(hideSecrets(text)),
    text: redactText,
  }
}

/** The value as it is shown: what the policy does not list is left out, and parts in which nothing changes are those of the value. */
export function redactFields(
  value: object,
  policy: Members,
  treatments: Readonly<Record<Treatment, Redact>>,
  showImages: boolean,
): unknown {
  return new Redaction(treatments, showImages).of(value, policy)
}

type AnyObject = Readonly<Record<string, unknown>>
type AnyMap = ReadonlyMap<string, unknown>

/** A walk over a value and its policy at once. */
class Redaction {
  readonly #treatments: Readonly<Record<Treatment, Redact>>
  readonly #showImages: boolean

  constructor(treatments: Readonly<Record<Treatment, Redact>>, showImages: boolean) {
    this.#treatments = treatments
    this.#showImages = showImages
  }

  /** The value as it is shown; undefined for what its policy does not expect. */
  of(value: unknown, policy: Policy): unknown {
    if (Array.isArray(value)) return this.#ofList(value, policy)
    if (isObject(value)) return typeof policy === 'string' ? undefined : this.#ofObject(value, policy)
    if (typeof value === 'function') return undefined
    // A word where there may be an object is one of a closed set, as the type of the policy says.
    return typeof value === 'string' && typeof policy === 'string' ? this.#treatments[policy](value) : value
  }

  #ofList(list: readonly unknown[], policy: Policy): readonly unknown[] {
    if (typeof policy === 'object' && policy[ONLY_WITH_IMAGES] === true && !this.#showImages) return []
    const shown = list.map((item) => this.of(item, policy))
    return shown.every((item, index) => item === list[index]) ? list : shown
  }

  /** What is neither a map nor plain may have more than its members, which no policy lists: it is left out whole. */
  #ofObject(value: AnyObject, policy: Members): unknown {
    const { [KEYS]: ofKeys, [EVERY_KEY]: ofValues } = policy
    const hasEntries = ofKeys !== undefined && ofValues !== undefined
    if (isMap(value)) return hasEntries ? this.#ofMap(value, ofKeys, ofValues) : undefined
    if (!isPlain(value)) return undefined
    return hasEntries ? this.#ofEntries(value, ofKeys, ofValues) : this.#ofMembers(value, policy)
  }

  #ofMembers(value: AnyObject, policy: Members): AnyObject {
    const keys = Object.keys(value)
    let shown: Record<string, unknown> | undefined
    for (const [index, key] of keys.entries()) {
      const held = value[key]
      const how = entryOf(policy, key)
      const shownHeld = how === undefined ? undefined : this.of(held, how)
      if (how === undefined || shownHeld !== held) shown ??= pick(value, keys.slice(0, index))
      if (how !== undefined && shown !== undefined) shown[key] = shownHeld
    }
    return shown ?? value
  }

  #ofEntries(value: AnyObject, ofKeys: Treatment, ofValues: Policy): AnyObject {
    const entries = new Map(Object.entries(value))
    const shown = this.#ofMap(entries, ofKeys, ofValues)
    return shown === entries ? value : Object.fromEntries(shown)
  }

  #ofMap(map: AnyMap, ofKeys: Treatment, ofValues: Policy): AnyMap {
    let shown: Map<string, unknown> | undefined
    let unchanged = 0
    for (const [key, held] of map) {
      const [shownKey, shownHeld] = [this.#treatments[ofKeys](key), this.of(held, ofValues)]
      if (shownKey !== key || shownHeld !== held) shown ??= new Map([...map].slice(0, unchanged))
      if (shown === undefined) unchanged += 1
      else shown.set(shownKey, shownHeld)
    }
    return shown ?? map
  }
}

function isObject(value: unknown): value is AnyObject {
  return typeof value === 'object' && value !== null
}

function isMap(value: object): value is AnyMap {
  return value instanceof Map
}

/** Whether it was written as `{…}`, or read from JSON: all that it has are its members. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}

function pick(value: AnyObject, keys: readonly string[]): Record<string, unknown> {
  const picked: Record<string, unknown> = {}
  for (const key of keys) picked[key] = value[key]
  return picked
}

function asItIs(text: string): string {
  return text
}

/** Texts that are remembered: more than the labels of a model. */
const REMEMBERED_MAX = 1000

/** The same, once for each text: of 250 labels a confusion matrix has 125,000 names. */
function remembering(change: Redact): Redact {
  const known = new Map<string, string>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const changed = change(text)
    if (known.size < REMEMBERED_MAX) known.set(text, changed)
    return changed
  }
}
