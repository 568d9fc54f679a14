/**
 * The type of a rule on manifests: the service's code with everything that is known about it, and a check that is a pure
 * function. Each is a file of its own in rules/, named like its code; all-rules.ts lists them in their order.
 */
import type { CodeDescription } from './code-description.js'
import type { ContentFinding, LineFinding, UseCase } from '../manifest/finding.js'
import type { JsonObject } from '../text/json.js'
import type { LabelAttribute } from '../manifest/label-attribute.js'

/** What every rule states. */
interface RuleDescription extends CodeDescription {
  /** The limits that it checks, in words with their numbers; absent where there are none. */
  readonly bounds?: readonly string[]
}

/** A rule, by what it checks. */
export type Rule = LineRule | AttributeRule | ConclusionRule | ImageRule | ManifestRule | LabelRule | OverlapRule

/** A line as far as it can be read. */
export interface ManifestLine {
  /** The JSON object; undefined where the line is not one. */
  readonly record: JsonObject | undefined
  /** In the order of the line. */
  readonly attributes: readonly LabelAttribute[]
}

/** A rule on a line as a whole. */
export interface LineRule extends RuleDescription {
  readonly kind: 'line'
  readonly check: (line: ManifestLine) => LineFinding | undefined
}

/** A rule on one label attribute of a line. */
export interface AttributeRule extends RuleDescription {
  readonly kind: 'attribute'
  readonly check: (attribute: LabelAttribute) => readonly LineFinding[]
}

/** A label attribute after all rules on attributes. */
export interface CheckedAttribute {
  readonly attribute: LabelAttribute
  readonly findings: readonly LineFinding[]
}

/** A rule that draws the conclusion of a line of which nothing is usable. */
export interface ConclusionRule extends RuleDescription {
  readonly kind: 'conclusion'
  readonly check: (attributes: readonly CheckedAttribute[]) => LineFinding | undefined
}

/** A rule on the image of a line that is valid without it. */
export interface ImageRule extends RuleDescription {
  readonly kind: 'image'
  readonly check: (isUsable: boolean) => LineFinding | undefined
}

/** What a manifest's lines add up to. */
export interface ManifestTally {
  readonly totalLines: number
  readonly invalidLines: number
  /** Of every line whose source-ref is well-formed. */
  readonly buckets: ReadonlySet<string>
}

/** A rule on one manifest by itself. */
export interface ManifestRule extends RuleDescription {
  readonly kind: 'manifest'
  readonly check: (tally: ManifestTally) => ContentFinding | undefined
}

/** The labels of a manifest, once it is known what kind of model they are for. */
export interface ManifestLabels {
  readonly useCase: UseCase
  /** Labels of either kind. */
  readonly all: ReadonlySet<string>
  /** Labels that are left when lines of the other kind are dropped, with the number of lines that use each. */
  readonly usable: ReadonlyMap<string, number>
  /** True for a training manifest from which the service takes the test images by itself. */
  readonly isSplit: boolean
}

/** A rule on the labels of one manifest. */
export interface LabelRule extends RuleDescription {
  readonly kind: 'labels'
  readonly check: (labels: ManifestLabels) => ContentFinding | undefined
}

/** A rule on the labels of both manifests. */
export interface OverlapRule extends RuleDescription {
  readonly kind: 'overlap'
  readonly check: (training: ManifestLabels, testing: ManifestLabels) => ContentFinding | undefined
}
