/** Shows a report field by field, each as its entry in an allow-list says. */
import { redactAccounts } from '../text/redact.js'
import { entryOf } from '../model/entry-of.js'
import type { Redact } from './redact-text.js'
import { EVERY_KEY, ONLY_WITH_IMAGES, type Members, type Policy, type Treatment } from './redaction-policy.js'

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
    if (isObject(value)) {
      if (typeof policy === 'string') return undefined
      const ofKeys = policy[EVERY_KEY]
      return ofKeys === undefined ? this.#ofMembers(value, policy) : this.#ofEntries(value, ofKeys)
    }
    if (typeof value === 'function') return undefined
    // A word where there may be an object is one of a closed set, as the type of the policy says.
    return typeof value === 'string' && typeof policy === 'string' ? this.#treatments[policy](value) : value
  }

  #ofList(list: readonly unknown[], policy: Policy): readonly unknown[] {
    if (typeof policy === 'object' && policy[ONLY_WITH_IMAGES] === true && !this.#showImages) return []
    const shown = list.map((item) => this.of(item, policy))
    return shown.every((item, index) => item === list[index]) ? list : shown
  }

  #ofMembers(value: AnyObject, policy: Members): AnyObject {
    const shown: Record<string, unknown> = {}
    let isChanged = false
    for (const key of Object.keys(value)) {
      const held = value[key]
      const how = entryOf(policy, key)
      if (how !== undefined) shown[key] = this.of(held, how)
      isChanged ||= how === undefined || shown[key] !== held
    }
    return isChanged ? shown : value
  }

  #ofEntries(value: AnyObject, policy: Policy): AnyObject {
    const entries = Object.entries(value)
    const shown = entries.map(([key, held]) => [this.#treatments.text(key), this.of(held, policy)] as const)
    const isChanged = shown.some(([key, held], index) => key !== entries[index]?.[0] || held !== entries[index][1])
    return isChanged ? Object.fromEntries(shown) : value
  }
}

function isObject(value: unknown): value is AnyObject {
  return typeof value === 'object' && value !== null
}

function asItIs(text: string): string {
  return text
}

/** The same, once for each text: of 250 labels a confusion matrix has 125,000 names. */
function remembering(change: Redact): Redact {
  const known = new Map<string, string>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const changed = change(text)
    known.set(text, changed)
    return changed
  }
}
