/**
 * What a rule of this project looks like: a code of its own, `CL_` and a name, besides those of the service. Nothing of these
 * decides whether a training succeeds, and the emulator knows none of them. Each is a file of its own in own/, named like
 * its code; own-rules.ts lists them.
 */
import type { LineReport } from '../manifest/finding.js'
import type { LabelAttribute } from '../manifest/label-attribute.js'
import type { JsonObject } from '../text/json.js'
import type { FileKind } from '../manifest/file-kind.js'
import type { ConcludedManifest } from './conclude/concluded.js'
import type { ImageFacts } from './images/image-facts.js'
import type { BucketFacts } from './images/images-part.js'
import type { LintSeverity } from './lint-report.js'

/** Manifests that have the fault, or no longer have it. */
export interface RuleExample {
  /** Text of the training manifest. */
  readonly training: string
  readonly testing?: string
  /** Of the training manifest; train.manifest without it. */
  readonly name?: string
  /** As of the input group-by. */
  readonly groupBy?: string
  /** Content of images by source-ref, where it is known: the same text for the same content. */
  readonly contents?: Readonly<Record<string, string>>
  /** Where images were compared: those of the testing manifest with the one of the training manifest that they look like. */
  readonly alike?: Readonly<Record<string, string>>
  /** How many images of the testing manifest could not be compared. */
  readonly notCompared?: number
  /** What is found of images by source-ref, where they are checked. */
  readonly images?: Readonly<Record<string, ImageFacts>>
  /** The Region of the training. */
  readonly region?: string
  /** What is found of buckets by name; used with `images`. */
  readonly buckets?: Readonly<Record<string, BucketFacts>>
}

/** What every rule states. */
export interface OwnRuleDescription {
  readonly code: `CL_${string}`
  readonly severity: LintSeverity
  /** False where the harm rests on behaviour of the service that is not documented. */
  readonly certain: boolean
  /** What is found, in a sentence. */
  readonly what: string
  /** What harm it does. */
  readonly why: string
  /** What to do. */
  readonly fix: string
  /** The limits that it checks, in words with their numbers; absent where there are none. */
  readonly bounds?: readonly string[]
  /** Why limits of our own choice are what they are; a sentence or two. */
  readonly boundsReason?: string
  /** For the documentation, and for the test that finds the first and not the second. */
  readonly wrong: () => RuleExample
  readonly right: () => RuleExample
}

export type OwnRule = FileRule | OwnLineRule | OwnManifestRule | TogetherRule

/** Where in a line the wrong value is: keys and indexes, from the outside in. Empty for the line as a whole. */
export type ValuePath = readonly (string | number)[]

/** A fault of a line. */
export interface OwnLineFinding {
  readonly message: string
  readonly path: ValuePath
  readonly label?: string | undefined
  /** Where the rule's own does not say enough. */
  readonly fix?: string | undefined
}

/** A fault of a manifest, or of two. */
export interface OwnFinding {
  readonly message: string
  /** 1-based. */
  readonly line?: number
  /** Of the value on that line, 1-based in UTF-16 units. */
  readonly column?: number | undefined
  readonly label?: string
  readonly fix?: string | undefined
  /** Where that of the rule is not meant. */
  readonly severity?: LintSeverity | undefined
  /** Which manifest the line is of, for rules that check both; both without it. */
  readonly manifest?: 'training' | 'testing'
}

/** A line as a rule sees it. */
export interface LineFacts {
  /** Without its newline. */
  readonly text: string
  /** Undefined where the line is no JSON object. */
  readonly record: JsonObject | undefined
  readonly attributes: readonly LabelAttribute[]
  /** As it is written; undefined where it is not text. */
  readonly sourceRef: string | undefined
  /** What the service makes of the line. */
  readonly report: LineReport
}

/** A rule on a file that is plainly no manifest. */
export interface FileRule extends OwnRuleDescription {
  readonly kind: 'file'
  readonly fileKind: FileKind
}

/** A rule on one line. */
export interface OwnLineRule extends OwnRuleDescription {
  readonly kind: 'line'
  /**
   * When the rule may find something in a usual line (see scan/usual/usual-lines.ts): never, only by the bucket and the end
   * of its source-ref, or only if two boxes are the same. Without it the rule is asked about every line, which takes time.
   */
  readonly onUsualLines?: 'silent' | 'odd-source-ref' | 'same-boxes'
  readonly check: (line: LineFacts) => readonly OwnLineFinding[]
}

/** A rule on one manifest, once its last line was read. */
export interface OwnManifestRule extends OwnRuleDescription {
  readonly kind: 'manifest'
  readonly check: (manifest: ConcludedManifest) => Iterable<OwnFinding>
}

/** A rule on both manifests. `testing` is undefined where the service splits the training data. */
export interface TogetherRule extends OwnRuleDescription {
  readonly kind: 'together'
  readonly check: (training: ConcludedManifest, testing: ConcludedManifest | undefined) => Iterable<OwnFinding>
}

/** For the many lines without a fault. */
export const NO_LINE_FINDINGS: readonly OwnLineFinding[] = []
