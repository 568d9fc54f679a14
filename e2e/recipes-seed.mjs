/** What the recipes of the documentation find in the emulator: models, pictures with their labels, and a second account. */
import { createHash } from 'node:crypto'

export const PRODUCTION = '444455556666'
const TAG = 'train-custom-labels:'
const HOUR_S = 3_600

/** Those that the recipes name by their variables. */
export const ROLES = {
  RELEASE: 'arn:aws:iam::111122223333:role/release-orchard',
  EVALUATE: 'arn:aws:iam::111122223333:role/evaluate-orchard',
  PRODUCTION: `arn:aws:iam::${PRODUCTION}:role/production-orchard`,
}
const TRUST = { subjects: ['repo:*:ref:refs/heads/main'] }

/** Pictures by their paths: a folder is a label. The width tells one from another. */
export const PICTURES = Object.fromEntries(
  ['good/1', 'good/2', 'scratched/1', 'scratched/2'].map((name, index) => [`${name}.jpg`, jpeg(80 + index)]),
)

/** The headers of a JPEG, which is all that is read of it. */
function jpeg(width) {
  const frame = Buffer.from([0xff, 0xc0, 0, 17, 8, 0, 64, 0, width, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0])
  return Buffer.concat([Buffer.from([0xff, 0xd8]), frame, Buffer.from([0xff, 0xd9])])
}

const labelOf = (name) => name.slice(0, name.indexOf('/'))
const digestOf = (bytes) => createHash('sha256').update(bytes).digest('hex')
const uriOf = (name) => `s3://example-orchard-images/${name}`

function manifestLine(name) {
  return JSON.stringify({
    'source-ref': uriOf(name),
    surface: ['good', 'scratched'].indexOf(labelOf(name)),
    'surface-metadata': {
      confidence: 1,
      'class-name': labelOf(name),
      'human-annotated': 'yes',
      'creation-date': '2026-03-01T08:00:00.000000',
      type: 'groundtruth/image-classification',
      'job-name': 'surface',
    },
  })
}

/** One version serves, one has passed since, and one was forgotten twenty hours ago. */
export function recipesSeed() {
  const names = Object.keys(PICTURES)
  const week = names.map(manifestLine).join('\n')
  const data = { training: 's3://example-orchard-models/m.manifest', testing: 's3://example-orchard-models/m.manifest' }
  const version = (days, more = {}) => ({
    ageSeconds: days * 24 * HOUR_S,
    data,
    output: `s3://example-orchard-models/orchard/${String(days)}`,
    ...more,
    tags: { [`${TAG}run`]: '1/1', [`${TAG}verdict`]: 'passed', ...more.tags },
  })
  const startedAt = new Date(Date.now() - 20 * HOUR_S * 1000).toISOString()
  return {
    settings: {
      quality: { default: 1 },
      runningModels: 3,
      imageLabels: Object.fromEntries(
        names.flatMap((name) => [uriOf(name), digestOf(PICTURES[name])].map((key) => [key, [labelOf(name)]])),
      ),
    },
    roles: { [ROLES.RELEASE]: TRUST, [ROLES.EVALUATE]: TRUST },
    buckets: {
      'example-orchard-models': { objects: { 'm.manifest': { text: week } } },
      'example-orchard-images': {
        objects: {
          'this-week.manifest': { text: week },
          ...Object.fromEntries(names.map((name) => [name, { base64: PICTURES[name].toString('base64') }])),
        },
      },
    },
    projects: {
      orchard: {
        versions: {
          live: version(9, { status: 'RUNNING', tags: { [`${TAG}released`]: '2026-03-01T00:00:00.000Z' } }),
          forgotten: version(8, {
            status: 'RUNNING',
            startedSecondsAgo: 20 * HOUR_S,
            tags: { [`${TAG}started`]: `${startedAt} run-1` },
          }),
          next: version(7),
        },
      },
    },
    alarms: { 'orchard-errors': { state: 'OK' } },
    accounts: {
      [PRODUCTION]: {
        roles: { [ROLES.PRODUCTION]: TRUST },
        buckets: { 'example-orchard-production': {} },
        projects: { orchard: {} },
      },
    },
  }
}
