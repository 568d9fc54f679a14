/** What a lint of one or two manifests comes to. Renderers and gates read it; nothing in it needs the manifests again. */
import type { UseCase } from '../manifest/finding.js'

/** `error`: certain to cost a line, a label or the training. `warning`: worth checking. `notice`: good to know. */
export type LintSeverity = 'error' | 'warning' | 'notice'

/** One thing found. */
export interface LintFinding {
  /** The service's own code, or one of this project's: `CL_` and a name in capitals. */
  readonly code: string
  readonly severity: LintSeverity
  readonly manifest: 'training' | 'testing' | 'both'
  /** 1-based; undefined for the manifest as a whole. */
  readonly line: number | undefined
  /** 1-based, in UTF-16 units, of the value that is wrong; undefined where there is no such value. */
  readonly column: number | undefined
  readonly label: string | undefined
  /** Names the lines it is about; can be understood without another file. */
  readonly message: string
  /** What to do about it. */
  readonly fix: string | undefined
}

/** How much of a label a manifest has, on valid lines. */
export interface LabelCount {
  /** Different source-refs. */
  readonly images: number
  /** Boxes that can be trained from; 0 for an image-level label. */
  readonly boxes: number
}

/** One manifest, counted. */
export interface LintedManifest {
  readonly lines: number
  readonly validLines: number
  readonly invalidLines: number
  /** Valid lines that nothing is trained from. */
  readonly ignoredLines: number
  /** Different source-refs on valid lines. */
  readonly images: number
  /** By label, in the order in which the labels first appear. */
  readonly labels: ReadonlyMap<string, LabelCount>
}

/** How many images were checked, of all manifests together: one that is in two counts twice. */
export interface CheckedImages {
  /** Different source-refs on lines that are valid but for their images. */
  readonly images: number
  readonly checked: number
  /** Images of which nothing, or not all, could be found out. */
  readonly unknown: number
  /** Lines that the service would drop for their images; they count as invalid lines. */
  readonly linesLost: number
}

/** The result of a lint. */
export interface LintReport {
  /** Whether the service would train from these manifests. */
  readonly willTrain: boolean
  /** False where `willTrain` depends on behaviour that the service does not document. */
  readonly certain: boolean
  /** The service's terminal code; undefined where the training would succeed. */
  readonly predictedCode: string | undefined
  readonly useCase: UseCase
  readonly training: LintedManifest
  /** Undefined where the service splits the training data. */
  readonly testing: LintedManifest | undefined
  /** Different source-refs that are in both manifests. */
  readonly leakedImages: number
  /** Groups of images that are in both manifests; 0 without group-by. */
  readonly leakedGroups: number
  /** Different source-refs that are on more than one line of a manifest, of both manifests together. */
  readonly duplicateImages: number
  /** Undefined where no image was checked. */
  readonly checkedImages?: CheckedImages | undefined
  /** Worst first, at most as many as were asked for. */
  readonly findings: readonly LintFinding[]
  /** By code, how many findings there are in all. */
  readonly totals: ReadonlyMap<string, number>
  /** By code, the severity of its worst finding, whether that is among {@link findings} or not. */
  readonly severities: ReadonlyMap<string, LintSeverity>
}
