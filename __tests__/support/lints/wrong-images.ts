/** What a lint says of images that it checked: one of each fault, and some that could not be checked. */
import { judgeImage } from '../../../src/lint/images/judge-image.js'
import type { ImageFacts } from '../../../src/lint/images/image-facts.js'
import type { LintFinding } from '../../../src/lint/lint-report.js'
import { OWN_RULES } from '../../../src/lint/own-rules.js'

const STATED = { width: 640, height: 480 }
const found = (change: object, sizeBytes = 48_213): ImageFacts => ({
  kind: 'found',
  sizeBytes,
  header: { format: 'jpeg', ...STATED, ...change },
})

/** By line. */
const FACTS: Readonly<Record<number, ImageFacts>> = {
  3: { kind: 'missing' },
  8: { kind: 'missing' },
  12: { kind: 'found', sizeBytes: 48_213, header: { format: 'other', seems: 'WebP' } },
  17: found({}, 18_311_902),
  21: found({ width: 48, height: 480 }),
  34: found({ width: 480, height: 640, orientation: 6 }),
  35: found({ width: 480, height: 640 }),
  40: found({ width: 320, height: 240 }),
}

function ruleOf(code: string) {
  const rule = OWN_RULES.find((one) => one.code === code)
  if (rule === undefined) throw new Error(`there is no rule ${code}`)
  return rule
}

function findingOf(code: string, message: string, change: Partial<LintFinding>): LintFinding {
  const { severity, fix } = ruleOf(code)
  return {
    code,
    severity,
    manifest: 'training',
    line: undefined,
    column: undefined,
    label: undefined,
    message,
    fix,
    ...change,
  }
}

const NOT_CHECKED =
  'access to S3 was denied; it needs s3:GetObject on the images, and s3:ListBucket on their bucket where some are missing (docs/permissions.md)'

export const IMAGE_FINDINGS: readonly LintFinding[] = [
  ...Object.entries(FACTS)
    .flatMap(([line, facts]) =>
      judgeImage(facts, { line: Number(line), stated: STATED, reach: { right: 400, bottom: 300 } }).map(
        ({ code, message, severity, fix }) =>
          findingOf(code, message, {
            line: Number(line),
            column: 15,
            ...(severity && { severity }),
            ...(fix !== undefined && { fix }),
          }),
      ),
    )
    .toSorted((one, other) => Number(one.severity !== 'error') - Number(other.severity !== 'error')),
  findingOf(
    'CL_IMAGE_NOT_CHECKED',
    `38 images of the 1,000 of the training manifest could not be checked: ${NOT_CHECKED}.`,
    {},
  ),
]

export const NO_IMAGE_FINDINGS: readonly LintFinding[] = [
  findingOf(
    'CL_NO_IMAGE_CHECKED',
    'None of the 500 images of the training manifest that were to be checked could be.',
    {},
  ),
  findingOf(
    'CL_IMAGE_NOT_CHECKED',
    `500 images of the 858 of the training manifest could not be checked: ${NOT_CHECKED}.`,
    {
      severity: 'warning',
    },
  ),
]
