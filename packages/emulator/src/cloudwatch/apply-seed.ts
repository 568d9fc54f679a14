/** Alarms of a seed, and changes of their states. */
import { withEntry, type EmulatorState } from '../state.js'
import { alarmArn } from './arn.js'
import { parseAlarmRule } from './alarm-rule.js'
import { currentChange, withChange, type Alarm, type AlarmChange, type AlarmState } from './alarm.js'
import { SeedError } from '../parse-seed.js'
import type { AlarmChangeRequest, AlarmSeed } from './seed.js'

/** Adds or changes alarms of the acting account. */
export function addAlarms(
  state: EmulatorState,
  seeds: Readonly<Record<string, AlarmSeed>>,
  now: number,
): EmulatorState {
  return Object.entries(seeds).reduce((next, [name, seed]) => {
    const arn = alarmArn(next, name)
    const alarm = seededAlarm(next.alarms.get(arn), { arn, name }, seed, now)
    return { ...next, alarms: withEntry(next.alarms, arn, alarm) }
  }, state)
}

function seededAlarm(
  existing: Alarm | undefined,
  { arn, name }: Pick<Alarm, 'arn' | 'name'>,
  seed: AlarmSeed,
  now: number,
): Alarm {
  const kind = seed.type ?? existing?.kind ?? 'metric'
  if (kind === 'composite') checkComposite(name, seed)
  const alarm: Alarm = {
    arn,
    name,
    kind,
    description: seed.description ?? existing?.description,
    metric: seed.metric ?? existing?.metric ?? { namespace: 'AWS/Rekognition', name: 'UserErrorCount' },
    rule: seed.rule ?? existing?.rule ?? 'FALSE',
    createdAt: existing?.createdAt ?? now,
    changes: existing?.changes ?? [changeOf(now, seed.state ?? 'OK')],
  }
  const past = alarm.changes.filter(({ at }) => at <= now)
  const kept = seed.schedule === undefined ? alarm : { ...alarm, changes: past }
  const current = currentChange(kept, now).state
  const changed =
    seed.state === undefined || seed.state === current ? kept : withChange(kept, changeOf(now, seed.state))
  return (seed.schedule ?? []).reduce(
    (next, { afterSeconds, state }) => withChange(next, changeOf(now + afterSeconds * 1000, state)),
    changed,
  )
}

/** @throws SeedError for a rule that cannot be read, and for a state, which follows from the rule */
function checkComposite(name: string, { rule, state, schedule }: AlarmSeed): void {
  if (rule !== undefined && parseAlarmRule(rule) === undefined)
    throw new SeedError(`the rule of the composite alarm ${name} cannot be read: ${rule}`)
  if (state !== undefined || schedule !== undefined)
    throw new SeedError(`the state of the composite alarm ${name} follows from its rule: change those of its alarms`)
}

/** Sets the state of an alarm by hand; its schedule stays. @throws SeedError for an alarm that is not there */
export function setAlarm(state: EmulatorState, { name, ...change }: AlarmChangeRequest, now: number): EmulatorState {
  const arn = alarmArn(state, name)
  const alarm = state.alarms.get(arn)
  if (alarm === undefined) throw new SeedError(`there is no alarm ${name}`)
  if (alarm.kind === 'composite') checkComposite(name, change)
  const changed = withChange(alarm, changeOf(now, change.state, change.reason))
  return { ...state, alarms: withEntry(state.alarms, arn, changed) }
}

/** A change with a reason; the usual one, unless there is another. */
function changeOf(at: number, state: AlarmState, reason = `The emulator set the alarm to ${state}.`): AlarmChange {
  return { at, state, reason }
}
