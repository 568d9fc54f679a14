/** The parameters of a seed. */
import * as z from 'zod/mini'

export interface ParameterSeed {
  readonly value: string
  /** Default String. */
  readonly type?: 'String' | 'StringList' | 'SecureString'
  /** Of a SecureString. Default that of the account, `alias/aws/ssm`. */
  readonly keyId?: string
  readonly description?: string
  readonly tags?: Readonly<Record<string, string>>
}

export const parameter = z.strictObject({
  value: z.string(),
  type: z.exactOptional(z.enum(['String', 'StringList', 'SecureString'])),
  keyId: z.exactOptional(z.string()),
  description: z.exactOptional(z.string()),
  tags: z.exactOptional(z.record(z.string(), z.string())),
} satisfies { readonly [Name in keyof ParameterSeed]-?: z.core.$ZodType })
