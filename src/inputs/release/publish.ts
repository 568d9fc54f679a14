/** Where the ARN of the version in use is published: the input `publish`. */
import type { PublishTarget } from '../../deployment/release-inputs.js'
import { refused } from '../reader.js'
import { success, type Result } from '../../model/result.js'

const FORMS =
  'ssm:/path, appconfig:application/environment/profile, variable:NAME or variable:environment/NAME; or none'

/**
 * The strategy of an AppConfig deployment unless the fourth part of the target names one: predefined in every account. The
 * release has a bake time of its own.
 */
const USUAL_STRATEGY = 'AppConfig.AllAtOnce'

/** `none` is a target too: the outputs alone. */
export function parsePublish(text: string): Result<PublishTarget | undefined> {
  if (text === 'none') return success(undefined)
  const colon = text.indexOf(':')
  const rest = text.slice(colon + 1).trim()
  switch (colon < 0 ? '' : text.slice(0, colon)) {
    case 'ssm':
      return parseParameter(rest, text)
    case 'appconfig':
      return parseConfiguration(rest, text)
    case 'variable':
      return parseVariable(rest, text)
    default:
      return refused(FORMS)
  }
}

/** Systems Manager API reference, PutParameter, Name: up to 1011 characters; not `aws` or `ssm`; 15 levels. */
function parseParameter(path: string, shown: string): Result<PublishTarget> {
  const levels = path.replace(/^\//, '').split('/')
  const isName = /^[\w.\-/]{1,1011}$/.test(path) && levels.every((level) => level !== '') && levels.length <= 15
  if (!isName || (levels.length > 1 && !path.startsWith('/'))) {
    return refused(
      'ssm:/path: letters, digits and _.- in up to 15 levels that begin with /, such as ssm:/orchard/model',
    )
  }
  if (/^(?:aws|ssm)/i.test(levels[0] ?? '')) {
    return refused('ssm:/path whose first level does not begin with aws or ssm: Systems Manager reserves these')
  }
  return success({ kind: 'ssm', path, shown })
}

function parseConfiguration(rest: string, shown: string): Result<PublishTarget> {
  const parts = rest.split('/').map((part) => part.trim())
  const [application = '', environment = '', profile = '', strategy = USUAL_STRATEGY] = parts
  if (parts.length < 3 || parts.length > 4 || parts.some((part) => part === '' || part.length > 128)) {
    return refused(
      `appconfig:application/environment/profile, names or ids; a fourth part names the deployment strategy (${USUAL_STRATEGY} without it)`,
    )
  }
  return success({ kind: 'appconfig', target: { application, environment, profile }, strategy, shown })
}

/** GitHub docs, "Naming conventions for configuration variables". The name of an environment may contain slashes. */
function parseVariable(rest: string, shown: string): Result<PublishTarget> {
  const slash = rest.lastIndexOf('/')
  const name = rest.slice(slash + 1)
  const environment = slash < 0 ? undefined : rest.slice(0, slash)
  if (!/^[A-Za-z_]\w{0,254}$/.test(name) || environment === '' || (environment?.length ?? 0) > 255) {
    return refused('variable:NAME or variable:environment/NAME: letters, digits and _, and no digit first')
  }
  if (/^github_/i.test(name)) return refused('variable:NAME that does not begin with GITHUB_: GitHub reserves this')
  return success({ kind: 'variable', place: { name, environment }, shown })
}
