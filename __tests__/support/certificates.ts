/** A certificate authority for a test: X.509 written by hand, because Node reads certificates but creates none. */
import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'

export interface Issued {
  /** PEM. */
  readonly certificate: string
  /** PEM, PKCS #8. */
  readonly key: string
}

export interface Authority {
  /** PEM of the authority's own certificate. */
  readonly certificate: string
  /** A certificate for a server of these host names; `*.` may lead one. */
  readonly issue: (hosts: readonly string[]) => Issued
}

/** Makes an authority; its certificates are valid for a hundred years, so that a test's clock does not matter. */
export function createAuthority(name = 'Orchard test authority'): Authority {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const subject = nameOf(name)
  const own = { serial: 1, issuer: subject, subject, publicKey, signer: privateKey }
  let serial = 1
  return {
    certificate: certificateOf({ ...own, extensions: [BASIC_CONSTRAINTS_CA, keyIdentifier(publicKey)] }),
    issue: (hosts) => {
      serial += 1
      const pair = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
      const extensions = [alternativeNames(hosts), keyIdentifier(pair.publicKey)]
      const certificate = certificateOf({
        ...own,
        serial,
        subject: nameOf(hosts[0] ?? 'nobody'),
        publicKey: pair.publicKey,
        extensions,
      })
      return { certificate, key: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() }
    },
  }
}

interface Content {
  readonly serial: number
  readonly issuer: Buffer
  readonly subject: Buffer
  readonly publicKey: KeyObject
  readonly signer: KeyObject
  readonly extensions: readonly Buffer[]
}

/** RFC 5280, section 4.1. */
function certificateOf({ serial, issuer, subject, publicKey, signer, extensions }: Content): string {
  const algorithm = sequence(oid(ECDSA_WITH_SHA256))
  const validity = sequence(time('20200101000000Z'), time('21200101000000Z'))
  const signed = sequence(
    tagged(0xa0, integer(2)),
    integer(serial),
    algorithm,
    issuer,
    validity,
    subject,
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(...extensions)),
  )
  const whole = sequence(signed, algorithm, bits(sign('sha256', signed, signer)))
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? []
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
}

const ECDSA_WITH_SHA256 = [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02]
const COMMON_NAME = [0x55, 0x04, 0x03]
const BASIC_CONSTRAINTS_CA = sequence(
  oid([0x55, 0x1d, 0x13]),
  tagged(0x01, Buffer.of(0xff)),
  octets(sequence(tagged(0x01, Buffer.of(0xff)))),
)

function alternativeNames(hosts: readonly string[]): Buffer {
  const names = hosts.map((host) => tagged(0x82, Buffer.from(host)))
  return sequence(oid([0x55, 0x1d, 0x11]), octets(sequence(...names)))
}

function keyIdentifier(key: KeyObject): Buffer {
  const digest = createHash('sha1')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest()
  return sequence(oid([0x55, 0x1d, 0x0e]), octets(octets(digest)))
}

function nameOf(name: string): Buffer {
  return sequence(tagged(0x31, sequence(oid(COMMON_NAME), tagged(0x0c, Buffer.from(name)))))
}

/** DER: tag, length, content. */
function tagged(tag: number, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content)
  const { length } = body
  const long = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.of(tag, ...long), body])
}

function sequence(...content: readonly Buffer[]): Buffer {
  return tagged(0x30, ...content)
}

function oid(encoded: readonly number[]): Buffer {
  return tagged(0x06, Buffer.from(encoded))
}

function octets(content: Buffer): Buffer {
  return tagged(0x04, content)
}

function bits(content: Buffer): Buffer {
  return tagged(0x03, Buffer.of(0), content)
}

/** A positive number below 128. */
function integer(value: number): Buffer {
  return tagged(0x02, Buffer.of(value))
}

/** GeneralizedTime. */
function time(text: string): Buffer {
  return tagged(0x18, Buffer.from(text))
}
