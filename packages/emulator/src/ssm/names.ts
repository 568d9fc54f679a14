/** Names of parameters. API reference, PutParameter; user guide, "Requirements and constraints for parameter names". */
import { partitionIdOf } from '../partition.js'
import { ServiceError } from '../services/service-error.js'

/** Levels of a hierarchy. Same page. */
const LEVELS_MAX = 15

/** Characters of a name that a user chooses. Same page. */
const LENGTH_MAX = 1011

export interface Place {
  readonly account: string
  readonly region: string
}

/** The ARN of a parameter; the slash at the start of a path is not doubled. */
export function parameterArn({ account, region }: Place, name: string): string {
  return `arn:${partitionIdOf(region)}:ssm:${region}:${account}:parameter${name.startsWith('/') ? '' : '/'}${name}`
}

/** Checks the name of a parameter that is to be written, without the blanks around it. @throws ServiceError */
export function checkNewName(name: string): void {
  if (/^\/?aws/i.test(name) && name.startsWith('/') && name.indexOf('/', 1) > 0)
    throw new ServiceError('AccessDeniedException', `No access to reserved parameter name: ${name}.`)
  if (/^\/?aws/i.test(name)) throw invalid('Parameter name: can\'t be prefixed with "aws" or "ssm" (case-insensitive).')
  if (/^\/?ssm/i.test(name) || !/^[\w.\-/]+$/.test(name) || /\/\/|\/$/.test(name)) throw invalid(FORM)
  if (!name.startsWith('/') && name.includes('/')) throw invalid('Parameter name must be a fully qualified name.')
  if (name.length > LENGTH_MAX) throw invalid(`The name of a parameter has at most ${String(LENGTH_MAX)} characters.`)
  const levels = name.split('/').length - 1
  if (levels > LEVELS_MAX)
    throw new ServiceError(
      'HierarchyLevelLimitExceededException',
      `The hierarchy of ${name} has ${String(levels)} levels; at most ${String(LEVELS_MAX)} are allowed.`,
    )
}

const FORM =
  'Parameter name: can\'t be prefixed with "ssm" (case-insensitive). If formed as a path, it can consist of sub-paths divided by slash symbol; each sub-path can be formed as a mix of letters, numbers and the following 3 symbols .-_'

function invalid(message: string): ServiceError {
  return new ServiceError('ValidationException', message)
}
