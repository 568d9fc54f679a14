/** The states of a composite alarm follow from its rule and the alarms that it names. CloudWatch user guide, "Create a composite alarm". */
import { currentChange, type Alarm, type AlarmChange, type AlarmState } from './alarm.js'
import { parseAlarmRule } from './alarm-rule.js'

/**
 * The alarm with its states: those of a composite one change as soon as those of its alarms do. An alarm that is not there, or that
 * the rule reaches again through others, counts as INSUFFICIENT_DATA, which is assumed.
 * @param alarms  by ARN
 */
export function withStates(alarm: Alarm, alarms: ReadonlyMap<string, Alarm>): Alarm {
  return alarm.kind === 'metric' ? alarm : { ...alarm, changes: changesOf(alarm, alarms, new Set()) }
}

function changesOf(alarm: Alarm, alarms: ReadonlyMap<string, Alarm>, above: ReadonlySet<string>): Alarm['changes'] {
  if (alarm.kind === 'metric') return alarm.changes
  const rule = parseAlarmRule(alarm.rule)
  const inside = new Set(above).add(alarm.arn)
  const children = new Map(
    (rule?.alarms ?? []).map((given) => {
      const found = alarms.get(given) ?? alarms.get(arnNextTo(alarm, given))
      const isKnown = found !== undefined && !inside.has(found.arn)
      return [given, isKnown ? { ...found, changes: changesOf(found, alarms, inside) } : undefined]
    }),
  )
  const stateAt = (at: number): AlarmState => {
    const isTrue = rule?.holds((given) => {
      const found = children.get(given)
      return found === undefined ? 'INSUFFICIENT_DATA' : currentChange(found, at).state
    })
    return isTrue === true ? 'ALARM' : 'OK'
  }
  const changes: AlarmChange[] = []
  const add = (at: number): void => {
    const state = stateAt(at)
    if (changes.at(-1)?.state === state) return
    changes.push({ at, state, reason: `The rule ${alarm.rule} is ${state === 'ALARM' ? 'true' : 'false'}.` })
  }
  add(alarm.createdAt)
  const instants = [...children.values()].flatMap((one) => one?.changes.map(({ at }) => at) ?? [])
  for (const at of instants.filter((one) => one > alarm.createdAt).sort((one, other) => one - other)) add(at)
  return changes
}

/** An alarm of the same account and Region. */
function arnNextTo({ arn, name }: Alarm, other: string): string {
  return `${arn.slice(0, arn.length - name.length)}${other}`
}
