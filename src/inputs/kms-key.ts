/** The key that the service encrypts with. */
import { checkPartition } from './aws.js'
import { refused, type InputReader } from './reader.js'
import { success, type Result } from '../model/result.js'

/** The id of a key: a UUID, or that of a multi-Region key. KMS developer guide, "Key identifiers (KeyId)". */
const KEY_ID = '(?:[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}|mrk-[\\da-f]{32})'

/** KMS API reference, CreateAlias, AliasName; 256 characters with its prefix. */
const ALIAS = 'alias/[a-zA-Z0-9/_-]{1,250}'

const NAME_PATTERN = new RegExp(`^(?:${KEY_ID}|${ALIAS})$`)
const ARN_PATTERN = new RegExp(`^arn:([a-z\\d-]+):kms:([a-z\\d-]+):\\d{12}:(?:key/${KEY_ID}|${ALIAS})$`)

const FORMS =
  'a key id (a UUID, or mrk- and 32 hexadecimal digits), an alias (alias/name), or the ARN of a key or an alias (arn:aws:kms:<region>:<account>:key/<key id> or :alias/<name>)'

/**
 * A KMS key in one of its four forms. The API model (shape KmsKeyId) takes nearly any word, and the service then refuses
 * the training.
 */
export function parseKmsKeyId(text: string): Result<string> {
  if (NAME_PATTERN.test(text)) return success(text)
  const [, partition, region] = ARN_PATTERN.exec(text) ?? []
  if (region !== undefined) {
    const fits = checkPartition(partition, region)
    return fits.ok ? success(text) : fits
  }
  const alias = `alias/${text.replace(/^alias\//i, '')}`
  const isMeant = !/^\/|^(?:mrk-)?[\da-f-]{30,}$/i.test(text) && NAME_PATTERN.test(alias)
  return refused(`${FORMS}${isMeant ? `; did you mean ${alias}?` : ''}`)
}

/** Reads the input. @param region  of the training; a key of another one cannot encrypt there */
export function readKmsKeyId(reader: InputReader, region: string | undefined): string | undefined {
  const key = reader.read('kms-key-id', parseKmsKeyId)
  const [, , keyRegion] = ARN_PATTERN.exec(key ?? '') ?? []
  if (key !== undefined && keyRegion !== undefined && region !== undefined && keyRegion !== region) {
    reader.reject('kms-key-id', key, `a key in ${region}, the Region in use`)
  }
  return key
}
