/** Certificate authorities that are trusted in addition to Node's own. */
import { X509Certificate } from 'node:crypto'
import type { Deps } from '../ports/deps.js'
import { refused, type InputReader } from './reader.js'
import { success, type Result } from '../model/result.js'

/** The variable that other tools of AWS read, too. Node reads NODE_EXTRA_CA_CERTS by itself, when it starts. */
const VARIABLE = 'AWS_CA_BUNDLE'

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g

/** Reads the certificates of the bundle, each as PEM; a bundle that cannot be used is a problem. */
export async function readCertificates(
  reader: InputReader,
  { env, files }: Pick<Deps, 'env' | 'files'>,
): Promise<readonly string[]> {
  const path = (env[VARIABLE] ?? '').trim()
  if (path === '') return []
  const text = await files.readText(path)
  const parsed = text === undefined ? refused('a readable file; this one cannot be read') : parseCertificates(text)
  if (parsed.ok) return parsed.value
  reader.reject(VARIABLE, path, parsed.problem)
  return []
}

/** The certificates of a PEM file; the text between them is a comment. */
export function parseCertificates(text: string): Result<readonly string[]> {
  const certificates = text.match(CERTIFICATE) ?? []
  const broken = certificates.findIndex((certificate) => !isCertificate(certificate))
  if (broken >= 0) return refused(`a file of certificates in PEM format; certificate ${String(broken + 1)} is damaged`)
  return certificates.length === 0
    ? refused('a file of certificates in PEM format; it contains none (-----BEGIN CERTIFICATE-----)')
    : success(certificates)
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).raw.length > 0
  } catch {
    return false
  }
}
