/** Names and addresses of AWS as inputs give them. Patterns and lengths: Rekognition API model. */
import { refused } from './reader.js'
import { success, type Result } from '../model/result.js'
import type { ProjectReference } from '../model/project.js'
import { partitionOfRegion } from '../model/partition.js'
import type { VersionReference } from '../model/version.js'
import { type S3Location, parseS3LocationUri } from '../model/s3-uri.js'
import type { Tags } from '../model/tags.js'
import { latePattern } from '../text/late-pattern.js'

const NAME_PATTERN = /^[a-zA-Z0-9_.-]{1,255}$/

const PROJECT_ARN_PATTERN = /^arn:([a-z\d-]+):rekognition:([a-z\d-]+):\d{12}:project\/([a-zA-Z0-9_.-]{1,255})\/[0-9]+$/

/** A project name, or a project ARN. */
export function parseProject(text: string): Result<ProjectReference> {
  if (!text.startsWith('arn:')) {
    return NAME_PATTERN.test(text)
      ? success({ kind: 'name', name: text })
      : refused('a project name of 1-255 letters, digits, _, . and -, or a project ARN')
  }
  const [arn, partition, region, name] = PROJECT_ARN_PATTERN.exec(text) ?? []
  if (arn === undefined || region === undefined || name === undefined) {
    return refused('a project ARN: arn:aws:rekognition:<region>:<account>:project/<name>/<number>')
  }
  const fits = checkPartition(partition, region)
  if (!fits.ok) return fits
  return success({ kind: 'arn', arn, name, region })
}

/** An ARN of one partition cannot name a Region of another: half of it comes from somewhere else. */
export function checkPartition(partition: string | undefined, region: string): Result<undefined> {
  const { id } = partitionOfRegion(region)
  return partition === id
    ? success(undefined)
    : refused(`an ARN that begins with arn:${id}: for the Region ${region}, not with arn:${partition ?? ''}:`)
}

/** A version name. API model, shape VersionName. */
export function parseVersionName(text: string): Result<string> {
  return NAME_PATTERN.test(text) ? success(text) : refused('1-255 letters, digits, _, . and -')
}

const VERSION_ARN_PATTERN =
  /^arn:([a-z\d-]+):rekognition:([a-z\d-]+):\d{12}:project\/([a-zA-Z0-9_.-]{1,255})\/version\/([a-zA-Z0-9_.-]{1,255})\/[0-9]+$/

/** A version name, or a version ARN. */
export function parseVersionReference(text: string): Result<VersionReference> {
  if (!text.startsWith('arn:')) {
    const name = parseVersionName(text)
    return name.ok
      ? success({ kind: 'name', name: text })
      : refused(`a version name of ${name.problem}, or a version ARN`)
  }
  const [arn, partition, region, project, name] = VERSION_ARN_PATTERN.exec(text) ?? []
  if (arn === undefined || region === undefined || project === undefined || name === undefined) {
    return refused('a version ARN: arn:aws:rekognition:<region>:<account>:project/<project>/version/<version>/<number>')
  }
  const fits = checkPartition(partition, region)
  return fits.ok ? success({ kind: 'arn', arn, name, project, region }) : fits
}

/** A version description, taken as it is. API model, shape VersionDescription. */
export function parseDescription(text: string): Result<string> {
  return /^[a-zA-Z0-9\-_. ()':,;?]{1,255}$/.test(text)
    ? success(text)
    : refused("1-255 letters, digits, spaces and -_.()':,;? (no slash, #, @ or line break)")
}

/** A place in S3 to write below. */
export function parseLocation(text: string): Result<S3Location> {
  const parsed = parseS3LocationUri(text)
  return parsed.ok ? success(parsed.value) : refused(`s3://bucket/prefix: ${parsed.problem}`)
}

/** A place in S3 that is the same for every version: nothing in it is filled in. */
export function parseFixedLocation(text: string): Result<S3Location> {
  const placeholder = /\{[^{}]*\}/.exec(text)
  return placeholder === null
    ? parseLocation(text)
    : refused(`s3://bucket/prefix without placeholders, not ${placeholder[0]}`)
}

/** A Region as AWS spells them, of whatever partition. */
export function parseRegion(text: string): Result<string> {
  // Older SDKs took such names for endpoints under FIPS 140; no ARN and no console knows them.
  if (/^fips-|-fips$/.test(text)) return refused('an AWS Region, with AWS_USE_FIPS_ENDPOINT: true set separately')
  return /^[a-z]{2,}(-[a-z]+)+-\d+$/.test(text) ? success(text) : refused('an AWS Region such as eu-west-1')
}

/** Most tags in one request. API model, shape TagMap. */
export const TAGS_MAX = 200

const TAG_CHARACTERS = latePattern(String.raw`^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`, 'u')

/** A line of the input `tags` that is neither empty nor a comment. */
interface TagLine {
  /** 1-based. */
  readonly line: number
  /** Undefined in a line without an equals sign. */
  readonly key: string | undefined
  readonly value: string
}

/**
 * A comment: a line that begins with `#`, or what follows a `#` between blanks. Within a word it is a character that no
 * tag takes, so that `ticket=#12` is refused rather than cut.
 */
const TAG_COMMENT = /^\s*#.*$|\s#(?:\s.*)?$/

function tagLines(text: string): readonly TagLine[] {
  return text.split('\n').flatMap((typed, index) => {
    const content = typed.replace(TAG_COMMENT, '').trim()
    if (content === '') return []
    const equals = content.indexOf('=')
    const key = equals < 0 ? undefined : content.slice(0, equals).trim()
    return [{ line: index + 1, key, value: content.slice(equals + 1).trim() }]
  })
}

/** The keys that a text sets, also those of a text that is refused for something else. */
export function tagKeysOf(text: string): readonly string[] {
  return tagLines(text).flatMap(({ key }) => key ?? [])
}

/** `key=value` per line; the value may contain further `=`. Blank lines and comments are skipped. */
export function parseTags(text: string): Result<Tags> {
  const tags = new Map<string, string>()
  const wrong: string[] = []
  for (const { line, key, value } of tagLines(text)) {
    const problem = key === undefined ? 'has no =' : tagProblem(key, value, tags)
    if (key !== undefined && problem === undefined) tags.set(key, value)
    else wrong.push(`line ${String(line)} ${problem ?? ''}`)
  }
  if (tags.size > TAGS_MAX) wrong.push(`there are more than ${String(TAGS_MAX)} tags`)
  return wrong.length === 0 ? success(Object.fromEntries(tags)) : refused(`one key=value per line: ${wrong.join('; ')}`)
}

function tagProblem(key: string, value: string, earlier: ReadonlyMap<string, string>): string | undefined {
  if (key === '') return 'has an empty key'
  if (/^aws:/i.test(key)) return 'has a key that begins with aws:, which AWS reserves'
  if (key.length > 128) return 'has a key of more than 128 characters'
  if (value.length > 256) return 'has a value of more than 256 characters'
  if (!TAG_CHARACTERS().test(key) || !TAG_CHARACTERS().test(value)) {
    return 'has a character other than letters, digits, spaces and _.:/=+-@'
  }
  return earlier.has(key) ? `repeats the key ${key}` : undefined
}
