/** PutParameter. API reference; user guide, "Managing parameter tiers". */
import { booleanOf, listOf, textOf, textOfOrThrow, type Input } from '../rekognition/input.js'
import { notEmulated, type Handler } from '../services/handler.js'
import { ServiceError } from '../services/service-error.js'
import { withEntry, type EmulatorState } from '../state.js'
import { isRecord } from '../wire/is-record.js'
import { checkNewName } from './names.js'
import { DEFAULT_KEY, keyOf, withVersion, type Parameter, type ParameterVersion } from './parameter.js'
import { SSM_TITLE } from './title.js'

/** Parameters of a tier in an account and Region, and bytes of a value. User guide, same page. */
const TIERS = {
  Standard: { parameters: 10_000, bytes: 4096 },
  Advanced: { parameters: 100_000, bytes: 8192 },
} as const

type Tier = keyof typeof TIERS

export const putParameter: Handler = (state, input, now) => {
  refuseOthers(input)
  // The service removes blanks around a name, not within it.
  const name = textOfOrThrow(input, 'Name').trim()
  const value = textOfOrThrow(input, 'Value')
  checkNewName(name)
  checkValue(value)
  const { account } = state
  const key = keyOf({ account, name })
  const existing = state.parameters.get(key)
  const current = existing?.versions.at(-1)
  const tags = tagsOf(input)
  if (booleanOf(input, 'Overwrite') === true && Object.keys(tags).length > 0)
    throw invalid(
      "Invalid request: tags and overwrite can't be used together. To create a parameter with tags, please remove overwrite flag. To update tags for an existing parameter, please use AddTagsToResource or RemoveTagsFromResource.",
    )
  if (current !== undefined && booleanOf(input, 'Overwrite') !== true)
    throw new ServiceError(
      'ParameterAlreadyExists',
      'The parameter already exists. To overwrite this value, set the overwrite option in the request to true.',
    )
  const type = typeOf(input, current)
  const version: Omit<ParameterVersion, 'version'> = {
    type,
    value,
    modifiedAt: now,
    tier: tierOf(input, value, current),
    description: textOf(input, 'Description') ?? current?.description,
    keyId: keyIdOf(input, type),
    allowedPattern: textOf(input, 'AllowedPattern') ?? current?.allowedPattern,
  }
  checkPattern(version)
  if (existing === undefined) checkQuota(state, version.tier)
  const parameter: Parameter = withVersion(existing ?? { account, name, tags }, version)
  return {
    state: { ...state, parameters: withEntry(state.parameters, key, parameter) },
    output: { Version: parameter.versions.at(-1)?.version, Tier: version.tier },
  }
}

/** @throws ServiceError NotEmulatedException for what would have an effect that is not there */
function refuseOthers(input: Input): void {
  if (textOf(input, 'Policies') !== undefined) throw notEmulated(SSM_TITLE, 'Policies in PutParameter')
  const dataType = textOf(input, 'DataType') ?? 'text'
  if (dataType !== 'text') throw notEmulated(SSM_TITLE, `the DataType ${dataType} in PutParameter`)
}

function checkValue(value: string): void {
  if (value === '')
    throw invalid(
      "1 validation error detected: Value '' at 'value' failed to satisfy constraint: Member must have length greater than or equal to 1",
    )
  if (/\{\{[^}]*\}\}/.test(value))
    throw invalid('Parameter value can\'t nest another parameter. Do not use "{{}}" in the value.')
}

/** Of an encrypted parameter only, and not that of the version before. API reference: without it, the account's default key. */
function keyIdOf(input: Input, type: string): string | undefined {
  return type === 'SecureString' ? (textOf(input, 'KeyId') ?? DEFAULT_KEY) : undefined
}

/** The type of a parameter never changes. */
function typeOf(input: Input, current: ParameterVersion | undefined): string {
  const type = textOf(input, 'Type')
  if (current === undefined) {
    if (type === undefined) throw invalid('A parameter type is required when you create a parameter.')
    return type
  }
  if (type !== undefined && type !== current.type)
    throw new ServiceError(
      'HierarchyTypeMismatchException',
      `The type of the parameter is ${current.type} and cannot be changed to ${type}; create another parameter.`,
    )
  return current.type
}

/** An advanced parameter stays one. */
function tierOf(input: Input, value: string, current: ParameterVersion | undefined): Tier {
  const asked = textOf(input, 'Tier') ?? (current?.tier === 'Advanced' ? 'Advanced' : 'Standard')
  const size = Buffer.byteLength(value)
  if (asked === 'Standard' && current?.tier === 'Advanced')
    throw invalid(
      "This parameter uses the advanced-parameter tier. You can't downgrade a parameter to the standard tier.",
    )
  const tier =
    asked === 'Advanced' || current?.tier === 'Advanced' || (asked !== 'Standard' && size > TIERS.Standard.bytes)
      ? 'Advanced'
      : 'Standard'
  if (size <= TIERS[tier].bytes) return tier
  throw invalid(
    tier === 'Standard'
      ? 'Standard tier parameters support a maximum parameter value of 4096 characters. To create a larger parameter value, upgrade the parameter to use the advanced-parameter tier. For more information, see https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html'
      : 'Advanced tier parameters support a maximum parameter value of 8192 characters.',
  )
}

function checkPattern({ value, allowedPattern }: Pick<ParameterVersion, 'value' | 'allowedPattern'>): void {
  if (allowedPattern === undefined || allowedPattern === '') return
  let pattern: RegExp
  try {
    pattern = new RegExp(allowedPattern, 'u')
  } catch {
    throw new ServiceError('InvalidAllowedPatternException', `The pattern ${allowedPattern} cannot be read.`)
  }
  if (!pattern.test(value))
    throw new ServiceError(
      'ParameterPatternMismatchException',
      `Parameter value, cannot be validated against allowedPattern: ${allowedPattern}`,
    )
}

function checkQuota({ account, parameters }: EmulatorState, tier: string): void {
  const { parameters: most } = tier === 'Advanced' ? TIERS.Advanced : TIERS.Standard
  const held = [...parameters.values()].filter(
    (parameter) => parameter.account === account && parameter.versions.at(-1)?.tier === tier,
  ).length
  if (held >= most)
    throw new ServiceError(
      'ParameterLimitExceeded',
      `You have reached the maximum number of ${tier.toLowerCase()} parameters for this AWS account and Region (${String(most)}).`,
    )
}

function tagsOf(input: Input): Readonly<Record<string, string>> {
  const entries = (listOf(input, 'Tags') ?? []).flatMap((tag): readonly (readonly [string, string])[] =>
    isRecord(tag) && typeof tag.Key === 'string' && typeof tag.Value === 'string' ? [[tag.Key, tag.Value]] : [],
  )
  return Object.fromEntries(entries)
}

function invalid(message: string): ServiceError {
  return new ServiceError('ValidationException', message)
}
