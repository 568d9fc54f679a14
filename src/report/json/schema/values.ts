/**
 * Kinds of values that the JSON report is made of. The schemas in this folder describe the report for its readers
 * (`docs/report.schema.json` is made from them) and for the compiler (each renderer returns the type of its schema). No
 * bundle has them: what is bundled imports their types alone.
 */
import * as z from 'zod'

/** What a renderer returns: the values that a schema describes, to be read only. */
export type JsonOf<Schema extends z.ZodType> = ReadOnly<z.infer<Schema>>

type ReadOnly<T> = unknown extends T
  ? T
  : T extends string | number | boolean | null
    ? T
    : { readonly [Key in keyof T]: ReadOnly<T[Key]> }

export const text = z.string()

/** A text, or null where it is not known. */
export const textOrNull = z.string().nullable()

export const count = z.int().min(0)

/** A count, or null where it is not known. */
export const countOrNull = count.nullable()

export const numberOrNull = z.number().nullable()

/** Between 0 and 1, or null where it is not known. */
export const ratioOrNull = z.number().min(0).max(1).nullable()

/** In UTC, with milliseconds; null where it is not known. */
export const timeOrNull = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
  .meta({ format: 'date-time' })
  .nullable()

export const s3Uri = z.string().regex(/^s3:\/\//)

/** SHA-256, as lower-case hex. */
export const digest = z.string().regex(/^[0-9a-f]{64}$/)
