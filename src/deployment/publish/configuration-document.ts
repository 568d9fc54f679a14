/** What is published through AppConfig: a JSON object with the ARN under one key. Its other keys stay as they are. */
import { isJsonObject, own, parseJson } from '../../text/json.js'
import { textOf } from './published-value.js'

/** The key that callers read. */
export const ARN_KEY = 'projectVersionArn'

/**
 * - `object`: one that the ARN can be written into; `value` is the ARN that is in it
 * - `feature-flags`: of a profile for feature flags, which has a form of its own
 * - `other`: no JSON object
 */
export type ConfigurationDocument =
  | { readonly kind: 'object' | 'other'; readonly value: string | undefined }
  | { readonly kind: 'feature-flags'; readonly value: undefined }

/** Reads the content of a hosted version. */
export function readConfiguration(content: string): ConfigurationDocument {
  const parsed = parseJson(content)
  if (!isJsonObject(parsed)) return { kind: 'other', value: textOf(content) }
  // AppConfig user guide, "Type reference for AWS.AppConfig.FeatureFlags".
  if (isJsonObject(own(parsed, 'flags')) && own(parsed, 'version') === '1')
    return { kind: 'feature-flags', value: undefined }
  const value = own(parsed, ARN_KEY) ?? undefined
  return { kind: 'object', value: textOf(typeof value === 'string' ? value : JSON.stringify(value)) }
}

/**
 * The content with another ARN.
 * @param content  what is deployed; undefined where nothing is
 */
export function writeConfiguration(content: string | undefined, arn: string): string {
  const parsed = content === undefined ? undefined : parseJson(content)
  const others = isJsonObject(parsed) ? parsed : {}
  return `${JSON.stringify({ ...others, [ARN_KEY]: arn }, undefined, 2)}\n`
}
