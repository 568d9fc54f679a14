/** What to do about a call that got no answer, where its error says why. */
import { hintOf } from './hints.js'
import type { ServiceError } from './service-error.js'
import { CUSTOM_LABELS_REGIONS } from '../model/regions.js'

/** Codes of OpenSSL and Node for a certificate that no trusted authority signed. Node documentation, "X509 certificate error codes". */
const NOT_TRUSTED: ReadonlySet<string> = new Set([
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'CERT_UNTRUSTED',
])

/** Codes for a host name that no name server knows. */
const NOT_FOUND: ReadonlySet<string> = new Set(['ENOTFOUND', 'EAI_AGAIN'])

/** A hint that fits better than that of the code; undefined where nothing more is known. */
export function networkHintOf({ kind, facts }: ServiceError): string | undefined {
  if (kind !== 'no-answer') return undefined
  const { service, errorName, proxy } = facts
  if (service === 'github') {
    return `Check that the runner can reach the address that issues the job’s token (*.actions.githubusercontent.com, or the GitHub Enterprise Server): through HTTPS_PROXY if there is a proxy, and with NODE_EXTRA_CA_CERTS if the proxy inspects TLS. AWS_CA_BUNDLE applies only to AWS. ${THEN}`
  }
  if (NOT_TRUSTED.has(errorName)) {
    return `A TLS-inspecting proxy between the runner and AWS uses its own certificate authority: set AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS for the step to a PEM file on the runner with the certificates of that authority. ${THEN}`
  }
  if (proxy !== undefined) {
    return `The call went through the proxy ${proxy}: check its address, user and password, that it is running, and that it lets the runner reach AWS. List hosts to reach without the proxy in NO_PROXY. ${THEN}`
  }
  if (NOT_FOUND.has(errorName)) {
    return `${regionHintOf(facts)}Check that the service has an endpoint with this name in the Region (many have none for AWS_USE_FIPS_ENDPOINT and AWS_USE_DUALSTACK_ENDPOINT), and that the runner can resolve it. A runner that reaches the internet only through a proxy needs HTTPS_PROXY. ${THEN}`
  }
  return undefined
}

/** Of AWS's own addresses only: the Region is part of their names. */
function regionHintOf({ place }: ServiceError['facts']): string {
  if (place === undefined || place.endpoint !== undefined || CUSTOM_LABELS_REGIONS.has(place.region)) return ''
  return `Check aws-region: ${place.region} may be misspelt, or be a Region that has no Custom Labels. `
}

const THEN = hintOf('SERVICE_UNAVAILABLE')
