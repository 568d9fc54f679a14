/** Hosted configuration versions. API reference. */
import { numberOf, textOf, textOfOrThrow } from '../rekognition/input.js'
import type { Handler } from '../services/handler.js'
import { ServiceError } from '../services/service-error.js'
import { describeVersion, summarizeVersion } from './describe.js'
import { findApplicationOrThrow, findProfileOrThrow, withProfile } from './find.js'
import { pageOf } from './page.js'
import type { HostedVersion } from './resources.js'
import { notFound } from './strategies.js'

/** Bytes of a hosted configuration. AWS General Reference, quotas of AppConfig. */
const CONTENT_MAX = 2 * 1024 * 1024

export const createHostedConfigurationVersion: Handler = (state, input) => {
  const application = findApplicationOrThrow(state, input)
  const profile = findProfileOrThrow(application, input)
  const content = Buffer.from(textOfOrThrow(input, 'Content'), 'base64')
  if (content.length === 0) throw new ServiceError('BadRequestException', 'The content must not be empty.')
  if (content.length > CONTENT_MAX)
    throw new ServiceError(
      'PayloadTooLargeException',
      `The content has ${String(content.length)} bytes; at most ${String(CONTENT_MAX)} are allowed.`,
      413,
      { Measure: 'KILOBYTES', Limit: CONTENT_MAX / 1024, Size: content.length / 1024 },
    )
  const latest = profile.versions.at(-1)?.number ?? 0
  const expected = numberOf(input, 'LatestVersionNumber') ?? latest
  if (expected !== latest)
    throw new ServiceError(
      'ConflictException',
      `The latest version is ${String(latest)}, not ${String(expected)}.`,
      409,
    )
  const label = textOf(input, 'VersionLabel')
  if (label !== undefined && profile.versions.some((version) => version.label === label))
    throw new ServiceError('ConflictException', `A version with the label ${label} exists already.`, 409)
  const version: HostedVersion = {
    number: latest + 1,
    content,
    contentType: textOfOrThrow(input, 'ContentType'),
    description: textOf(input, 'Description'),
    label,
  }
  return {
    state: withProfile(state, application, { ...profile, versions: [...profile.versions, version] }),
    output: describeVersion(application, profile, version),
  }
}

export const getHostedConfigurationVersion: Handler = (state, input) => {
  const application = findApplicationOrThrow(state, input)
  const profile = findProfileOrThrow(application, input)
  const number = numberOf(input, 'VersionNumber') ?? 0
  const version = profile.versions.find((each) => each.number === number)
  if (version === undefined) throw notFound('HostedConfigurationVersion', String(number))
  return { state, output: describeVersion(application, profile, version) }
}

/** Newest first: assumed. */
export const listHostedConfigurationVersions: Handler = (state, input) => {
  const application = findApplicationOrThrow(state, input)
  const profile = findProfileOrThrow(application, input)
  const label = textOf(input, 'VersionLabel')
  const versions = profile.versions.toReversed().filter((version) => label === undefined || matches(label, version))
  return { state, output: pageOf(versions, input, (each) => summarizeVersion(application, profile, each)) }
}

/** A label that ends in `*` is a prefix. */
function matches(asked: string, { label = '' }: HostedVersion): boolean {
  return asked.endsWith('*') ? label.startsWith(asked.slice(0, -1)) : label === asked
}
