/**
 * The rule of a composite alarm: `ALARM(...)`, `OK(...)`, `INSUFFICIENT_DATA(...)`, TRUE and FALSE, with NOT, AND, OR and parentheses.
 * API reference, PutCompositeAlarm, AlarmRule. That NOT binds before AND, and AND before OR, is assumed.
 */
import type { AlarmState } from './alarm.js'

export interface AlarmRule {
  /** Names and ARNs of the alarms in it. */
  readonly alarms: readonly string[]
  /** @param stateOf  the state of an alarm by its name or ARN */
  readonly holds: (stateOf: (alarm: string) => AlarmState) => boolean
}

/** A name ends with the parenthesis, unless it is in quotes. */
const TOKENS =
  /\s*(?:(ALARM|OK|INSUFFICIENT_DATA)\s*\(\s*(?:"([^"]+)"|([^()"]+?))\s*\)|(AND|OR|NOT|TRUE|FALSE)\b|([()]))/y

type Token =
  | { readonly kind: 'state'; readonly state: AlarmState; readonly alarm: string }
  | { readonly kind: 'word'; readonly word: string }

/** @returns undefined for a text that is not a rule */
export function parseAlarmRule(text: string): AlarmRule | undefined {
  const tokens = tokensOf(text.trim())
  if (tokens === undefined) return undefined
  const parser = new RuleParser(tokens)
  const rule = parser.either()
  return parser.isAtEnd() ? rule : undefined
}

function tokensOf(text: string): readonly Token[] | undefined {
  const tokens: Token[] = []
  TOKENS.lastIndex = 0
  while (TOKENS.lastIndex < text.length) {
    const found = TOKENS.exec(text)
    if (found === null) return undefined
    const [, state, quoted, bare, word, parenthesis] = found
    const alarm = quoted ?? bare
    if (alarm !== undefined && isState(state)) tokens.push({ kind: 'state', state, alarm })
    else tokens.push({ kind: 'word', word: word ?? parenthesis ?? '' })
  }
  return tokens
}

function isState(text: string | undefined): text is AlarmState {
  return text === 'ALARM' || text === 'OK' || text === 'INSUFFICIENT_DATA'
}

/** Each method reads one level, and gives undefined where the text does not have it. */
class RuleParser {
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  isAtEnd(): boolean {
    return this.#at === this.#tokens.length
  }

  either(): AlarmRule | undefined {
    return this.#joined(
      'OR',
      () => this.#both(),
      (rules) => (stateOf) => rules.some((rule) => rule.holds(stateOf)),
    )
  }

  #both(): AlarmRule | undefined {
    return this.#joined(
      'AND',
      () => this.#one(),
      (rules) => (stateOf) => rules.every((rule) => rule.holds(stateOf)),
    )
  }

  #joined(
    word: string,
    part: () => AlarmRule | undefined,
    join: (rules: readonly AlarmRule[]) => AlarmRule['holds'],
  ): AlarmRule | undefined {
    const rules: AlarmRule[] = []
    do {
      const rule = part()
      if (rule === undefined) return undefined
      rules.push(rule)
    } while (this.#take(word))
    return { alarms: rules.flatMap(({ alarms }) => alarms), holds: join(rules) }
  }

  #one(): AlarmRule | undefined {
    if (this.#take('NOT')) {
      const rule = this.#one()
      return rule && { ...rule, holds: (stateOf) => !rule.holds(stateOf) }
    }
    if (this.#take('TRUE')) return { alarms: [], holds: () => true }
    if (this.#take('FALSE')) return { alarms: [], holds: () => false }
    if (this.#take('(')) {
      const rule = this.either()
      return this.#take(')') ? rule : undefined
    }
    const token = this.#tokens[this.#at]
    if (token?.kind !== 'state') return undefined
    this.#at += 1
    return { alarms: [token.alarm], holds: (stateOf) => stateOf(token.alarm) === token.state }
  }

  #take(word: string): boolean {
    const token = this.#tokens[this.#at]
    if (token?.kind !== 'word' || token.word !== word) return false
    this.#at += 1
    return true
  }
}
