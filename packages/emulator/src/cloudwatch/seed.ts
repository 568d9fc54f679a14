/** The alarms of a seed. */
import * as z from 'zod/mini'
import { ALARM_STATES, type AlarmState } from './alarm.js'

export interface AlarmSeed {
  /** Default metric. */
  readonly type?: 'metric' | 'composite'
  /** From now on. Default OK, or what the alarm has already. */
  readonly state?: AlarmState
  /** More states, from when the seed is applied; replaces those that are still to come. */
  readonly schedule?: readonly AlarmStep[]
  readonly description?: string
  /** What a metric alarm says that it watches. Default the errors of users in AWS/Rekognition. */
  readonly metric?: { readonly namespace: string; readonly name: string }
  /** What the state of a composite alarm follows from: `ALARM(errors) AND NOT OK(latency)`. Default FALSE. */
  readonly rule?: string
}

export interface AlarmStep {
  /** Seconds of the emulator's clock. */
  readonly afterSeconds: number
  readonly state: AlarmState
}

type Members<T> = { readonly [Name in keyof T]-?: z.core.$ZodType }

const state = z.enum(ALARM_STATES)

export const alarm = z.strictObject({
  type: z.exactOptional(z.enum(['metric', 'composite'])),
  state: z.exactOptional(state),
  schedule: z.exactOptional(
    z.array(z.strictObject({ afterSeconds: z.number().check(z.minimum(0)), state } satisfies Members<AlarmStep>)),
  ),
  description: z.exactOptional(z.string()),
  metric: z.exactOptional(z.strictObject({ namespace: z.string(), name: z.string() })),
  rule: z.exactOptional(z.string()),
} satisfies Members<AlarmSeed>)

/** Sets the state of one alarm, on the control path. */
export const alarmChangeSchema = z.strictObject({ name: z.string(), state, reason: z.exactOptional(z.string()) })

export interface AlarmChangeRequest {
  readonly name: string
  readonly state: AlarmState
  readonly reason?: string
}
