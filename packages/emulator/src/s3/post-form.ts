/** The form of a browser's upload, and the signature in it. S3 API reference, "POST Object". */
import { parseFormData } from '../wire/form-data.js'
import type { WireRequest } from '../wire/http.js'
import { signedBy, type Signed } from '../wire/sigv4.js'

export interface PostForm {
  /** Names in lower case; what comes after the file is ignored. */
  readonly fields: Readonly<Partial<Record<string, string>>>
  readonly file?: Buffer | undefined
}

/** The form of a request; undefined when it has none. `${filename}` in its fields is the name of the file. */
export function postFormOf({ headers, body }: Pick<WireRequest, 'headers' | 'body'>): PostForm | undefined {
  const parts = parseFormData(headers['content-type'], body)
  if (parts === undefined) return undefined
  const at = parts.findIndex(({ name }) => name.toLowerCase() === 'file')
  const file = at < 0 ? undefined : parts[at]
  // Only the last part of a path, because old browsers sent the whole path.
  const filename = file?.filename?.replace(/^.*[/\\]/, '') ?? ''
  const fields = parts.slice(0, at < 0 ? undefined : at).map(({ name, value }): [string, string] => {
    const text = value.toString('utf8')
    return [name.toLowerCase(), name.toLowerCase() === 'policy' ? text : text.replaceAll('${filename}', filename)]
  })
  return { fields: Object.fromEntries(fields), file: file?.value }
}

/**
 * The signature in a form: it signs the policy instead of the request. boto3 signs forms by Signature Version 2
 * in Regions as old as that is, unless configured otherwise.
 * @param region the Region of the bucket, which Signature Version 2 does not contain
 * @returns undefined when the form is not signed; `malformed` when it cannot be read
 */
export function formSignatureOf(request: WireRequest, region: string): Signed | 'malformed' | undefined {
  const fields = postFormOf(request)?.fields ?? {}
  const { policy: formPolicy, signature: ofOld, awsaccesskeyid: accessKeyId } = fields
  if (formPolicy === undefined) return undefined
  const rest = { payloadHash: 'UNSIGNED-PAYLOAD', formPolicy, sessionToken: fields['x-amz-security-token'] }
  if (ofOld !== undefined && accessKeyId !== undefined)
    return {
      ...{ accessKeyId, region, service: 's3', date: '', timestamp: '', signedHeaders: ['host'] },
      ...{ ...rest, signature: ofOld, isOfOld: true },
    }
  const signature = fields['x-amz-signature']
  if (signature === undefined) return undefined
  if (fields['x-amz-algorithm'] !== 'AWS4-HMAC-SHA256') return 'malformed'
  return signedBy(fields['x-amz-credential'], 'host', signature, fields['x-amz-date'], rest)
}
