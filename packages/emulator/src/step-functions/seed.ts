/** The state machines of a seed. */
import * as z from 'zod/mini'

export interface StateMachineSeed {
  /** Default STANDARD. */
  readonly type?: 'STANDARD' | 'EXPRESS'
  /** How its executions end by themselves; default: they do not. */
  readonly ends?: { readonly status: ExecutionEnd; readonly afterSeconds: number }
  /** Executions by name. */
  readonly executions?: Readonly<Record<string, ExecutionSeed>>
}

export interface ExecutionSeed {
  /** JSON as text. Default `{}`. */
  readonly input?: string
  /** Default RUNNING. */
  readonly status?: 'RUNNING' | ExecutionEnd
}

const ENDS = ['SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED'] as const

export type ExecutionEnd = (typeof ENDS)[number]

type Members<T> = { readonly [Name in keyof T]-?: z.core.$ZodType }

export const execution = z.strictObject({
  input: z.exactOptional(z.string()),
  status: z.exactOptional(z.enum(['RUNNING', ...ENDS])),
} satisfies Members<ExecutionSeed>)

export const stateMachine = z.strictObject({
  type: z.exactOptional(z.enum(['STANDARD', 'EXPRESS'])),
  ends: z.exactOptional(
    z.strictObject({ status: z.enum(ENDS), afterSeconds: z.number().check(z.minimum(0)) } satisfies Members<
      NonNullable<StateMachineSeed['ends']>
    >),
  ),
  executions: z.exactOptional(z.record(z.string(), execution)),
} satisfies Members<StateMachineSeed>)
