/** The lints of the sweep: images that are checked by their first bytes, in a report of S3 Inventory, and by how they look. */
import { readFileSync } from 'node:fs'
import type { Seed } from '../../../packages/emulator/src/seed.js'
import { IMAGES, imageLine } from '../../support/environment.js'
import { jpeg } from '../../support/image-files.js'
import { md5, reportOf, row, VERSIONS } from '../../support/inventories.js'

/**
 * One run of a lint without a fault. Of the two images of its manifest, the one of line 2 is bad; or looks like the one of the
 * testing manifest, where there is one.
 */
export interface LintScenario {
  /** Names its cases on the command line. */
  readonly id: string
  readonly seed: Seed
  readonly manifest: string
  /** What only the command line does: its value of `--images`, and a testing manifest. */
  readonly command?: { readonly images: string; readonly testing: string }
  /** Of the action. */
  readonly inputs: Readonly<Record<string, string>>
  /** What the bad image is called. */
  readonly code: string
  /** Whether what is found is kept in a file, so that a re-run asks for the rest alone. */
  readonly isKept: boolean
}

const GOOD = { base64: jpeg({ width: 640, height: 480 }).toString('base64') }
const manifest = Array.from({ length: 40 }, (_, index) =>
  imageLine(index === 1 ? 'bad.jpg' : 'good.jpg', index % 2 === 0 ? 'apple' : 'pear'),
).join('\n')

const PICTURES = new URL('../../support/pictures/', import.meta.url)
const picture = (name: string) => ({ base64: readFileSync(new URL(name, PICTURES)).toString('base64') })

const REPORTS = 'pear-reports'
const REPORT = 'daily/pear-images/all/2026-11-02T01-00Z/manifest.json'
/** The report has the good image. The bad one is newer or missing, which S3 is asked about. */
const files = reportOf({
  bucket: IMAGES,
  schema: VERSIONS,
  files: [row(IMAGES, 'good.jpg', 'v1', 'true', 'false', '1000', '', md5('good.jpg'))],
})

export const LINT_SCENARIOS: readonly LintScenario[] = [
  {
    id: 'lint-images',
    seed: { buckets: { [IMAGES]: { objects: { 'good.jpg': GOOD, 'bad.jpg': { text: '<html></html>' } } } } },
    manifest,
    inputs: { images: 'headers' },
    code: 'CL_IMAGE_FORMAT',
    isKept: true,
  },
  {
    id: 'lint-inventory',
    seed: {
      buckets: {
        [IMAGES]: { objects: { 'good.jpg': GOOD } },
        [REPORTS]: {
          objects: Object.fromEntries(
            Object.entries(files).map(([uri, bytes]) => [
              uri.slice(`s3://${REPORTS}/`.length),
              { base64: Buffer.from(bytes).toString('base64') },
            ]),
          ),
        },
      },
    },
    manifest,
    inputs: { images: `inventory:s3://${REPORTS}/${REPORT}` },
    code: 'CL_MISSING_IMAGE',
    isKept: false,
  },
  {
    id: 'lint-near-duplicates',
    seed: {
      buckets: {
        [IMAGES]: {
          objects: {
            'good.jpg': picture('other.jpg'),
            'bad.jpg': picture('upright.jpg'),
            'copy.png': picture('small.png'),
          },
        },
      },
    },
    manifest,
    command: { images: 'near-duplicates', testing: imageLine('copy.png', 'apple') },
    inputs: {},
    code: 'CL_NEAR_DUPLICATE_LEAK',
    isKept: true,
  },
]
