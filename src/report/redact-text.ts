/** Texts of a report as others may read them. */
import { formatS3Location, formatS3Object } from '../model/s3-uri.js'
import { redactAddresses } from '../text/addresses.js'
import { redactAccounts, redactImages } from '../text/redact.js'
import type { RunReport } from './run-report.js'

/** How messages about inputs write the form of an address: they name no object. */
const FORMS = ['bucket/key', 'bucket/prefix']

/** What tells which addresses are a report's own. */
type OfReport = Pick<RunReport, 'showImages' | 'data' | 'version' | 'request' | 'addresses'>

/** A text with something taken out of it. */
export type Redact = (text: string) => string

/**
 * What takes out of a text the secrets and, with `showImages` off, the account ids, the images, and each S3 address that
 * is neither one of the report's own nor the form of one.
 * @param hideSecrets  takes the secrets that are known by now out of a text
 */
export function textRedactor(report: OfReport, hideSecrets: Redact): Redact {
  if (report.showImages) return hideSecrets
  const known = placesOf(report, hideSecrets)
  return (text) => redactAccounts(redactImages(redactAddresses(hideSecrets(text), known)))
}

/** The places of the report's own objects, their buckets among them, as texts have them: without `s3://` and versions. */
function placesOf(report: OfReport, hideSecrets: Redact): ReadonlySet<string> {
  const { data, version, request, addresses = [] } = report
  const ofData = data?.kind === 'manifests' ? [data.training, data.testing] : []
  const manifests = ofData.flatMap((manifest) => (manifest === 'auto-create' ? [] : [manifest.object]))
  const requested =
    request?.data.kind === 'manifests'
      ? [request.data.training, ...(request.data.testing === 'auto-create' ? [] : [request.data.testing])]
      : []
  const results = [version?.evaluationSummary, version?.manifestSummary].filter((object) => object !== undefined)
  const uris = [
    ...[...manifests, ...requested, ...results].map(formatS3Object),
    ...(request === undefined ? [] : [formatS3Location(request.output)]),
    ...addresses,
  ]
  const places = uris.map((uri) =>
    hideSecrets(uri)
      .replace(/^s3:\/\//i, '')
      .replace(/\?versionId=[^?]*$/, ''),
  )
  const buckets = places.map((place) => place.split('/', 1)[0] ?? '')
  const known = [...FORMS, ...places.map((place) => place.replace(/\/+$/, '')), ...buckets]
  return new Set(known.filter((place) => place !== ''))
}
