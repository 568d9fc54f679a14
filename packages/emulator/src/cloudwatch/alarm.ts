/** An alarm of CloudWatch. Instants are milliseconds since the epoch, on the emulator's clock. */
export const ALARM_STATES = ['OK', 'ALARM', 'INSUFFICIENT_DATA'] as const

export type AlarmState = (typeof ALARM_STATES)[number]

export interface Alarm {
  readonly arn: string
  readonly name: string
  readonly kind: 'metric' | 'composite'
  readonly description?: string | undefined
  /** Of a metric alarm: what it watches; only shown. */
  readonly metric: { readonly namespace: string; readonly name: string }
  /** Of a composite alarm: what its states follow from; see composite-alarm.ts. */
  readonly rule: string
  readonly createdAt: number
  /** Of a metric alarm: past and future states in the order of their instants, never empty. */
  readonly changes: readonly AlarmChange[]
}

export interface AlarmChange {
  readonly at: number
  readonly state: AlarmState
  readonly reason: string
}

/** The last change by `now`; of an alarm that is younger, its first one. */
export function currentChange({ changes }: Pick<Alarm, 'changes'>, now: number): AlarmChange {
  const change = changes.findLast(({ at }) => at <= now) ?? changes[0]
  if (change === undefined) throw new Error('an alarm has no state')
  return change
}

/** The alarm with one more change, which leaves those that are still to come. */
export function withChange(alarm: Alarm, change: AlarmChange): Alarm {
  const before = alarm.changes.filter(({ at }) => at <= change.at)
  const after = alarm.changes.filter(({ at }) => at > change.at)
  return { ...alarm, changes: [...before, change, ...after] }
}

/** The first instant from `from` to `to` at which the alarm is in ALARM; undefined where it never is. */
export function alarmedAt(alarm: Alarm, from: number, to: number): number | undefined {
  if (currentChange(alarm, from).state === 'ALARM') return from
  return alarm.changes.find(({ at, state }) => state === 'ALARM' && at > from && at <= to)?.at
}
