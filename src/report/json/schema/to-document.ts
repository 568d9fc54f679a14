/** Writes a schema as the JSON Schema that the documentation has. */
import * as z from 'zod'

/** JSON Schema (2020-12), with its title first. */
export function toDocument(schema: z.ZodType): object {
  const { $schema, title, description, ...rest } = z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      dropLimitsOfJavaScript(jsonSchema)
    },
  })
  return { $schema, title, description, ...rest }
}

/** The library bounds each integer by what JavaScript can count exactly; JSON has no such bounds. */
function dropLimitsOfJavaScript(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum
}
