/** Looks up what a reader names: a name or an ARN, with `:version` or without. API reference, GetParameter. */
import { ServiceError } from '../services/service-error.js'
import type { EmulatorState } from '../state.js'
import { parameterArn } from './names.js'
import { keyOf, type Parameter, type ParameterVersion } from './parameter.js'

export interface Found {
  readonly parameter: Parameter
  readonly version: ParameterVersion
  /** As it was given: `:3`. */
  readonly selector: string | undefined
}

/** @throws ServiceError ParameterNotFound, ParameterVersionNotFound */
export function findParameterOrThrow(state: EmulatorState, given: string): Found {
  const { name, selector } = splitSelector(given)
  const parameter = [name, ...namesOfArn(state, name)].flatMap(
    (each) => state.parameters.get(keyOf({ account: state.account, name: each })) ?? [],
  )[0]
  // The service says no more than the name of this error.
  if (parameter === undefined) throw new ServiceError('ParameterNotFound', '')
  const version =
    selector === undefined
      ? parameter.versions.at(-1)
      : parameter.versions.find((each) => `:${String(each.version)}` === selector)
  if (version === undefined)
    throw new ServiceError(
      'ParameterVersionNotFound',
      `Systems Manager could not find version ${selector?.slice(1) ?? ''} of ${name}. Verify the version and try again.`,
    )
  return { parameter, version, selector }
}

function splitSelector(given: string): { readonly name: string; readonly selector: string | undefined } {
  const [, name, selector] = /^(arn:.*:parameter\/[^:]*|[^:]*)(:.+)?$/s.exec(given) ?? []
  return { name: name ?? given, selector }
}

/** The two names that an ARN of this account can mean: that of `name` and that of `/name` are the same. */
function namesOfArn(state: EmulatorState, arn: string): readonly string[] {
  const path = /:parameter(\/.*)$/s.exec(arn)?.[1]
  return path === undefined || parameterArn(state, path) !== arn ? [] : [path, path.slice(1)]
}
