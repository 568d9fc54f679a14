/** Simulates a localisation model on its test images. */
import type { Box } from '../../../../src/manifest/finding.js'
import type { LabelledImage } from './images.js'
import { meanOf, type LabelTally } from './measure.js'
import {
  chooseThreshold,
  confidenceOver,
  confidenceUnder,
  rightOf,
  type Prediction,
  type SimulatedEvaluation,
  type SimulationOptions,
} from './prediction.js'
import { shuffled } from './random.js'

/**
 * Of each label's boxes the quality decides how many are found, a little off their place; every other missed box is
 * seen below the threshold; for every second miss there is a box where nothing is.
 */
export function localise(images: readonly LabelledImage[], options: SimulationOptions): SimulatedEvaluation {
  const { random } = options
  const predictions = new Map<LabelledImage, Prediction[]>(images.map((image) => [image, []]))
  const results = options.labels.map((label) => simulateLabel(label))
  return {
    images: images.map((image) => ({
      image,
      predictions: (predictions.get(image) ?? []).toSorted((left, right) => right.confidence - left.confidence),
    })),
    tallies: results.map(({ tally }) => tally),
    averagePrecision: meanOf(results.map((result) => result.averagePrecision)),
    averageRecall: meanOf(results.map((result) => result.averageRecall)),
  }

  function simulateLabel(label: string): LabelResult {
    const threshold = chooseThreshold(random)
    const own = images.flatMap((image) =>
      image.boxes.filter((box) => box.label === label).map((box) => ({ image, box })),
    )
    const right = rightOf(own.length, options.qualityOf(label))
    const made: Prediction[] = []
    const add = (image: LabelledImage, prediction: Prediction): void => {
      made.push(prediction)
      predictions.get(image)?.push(prediction)
    }
    for (const [index, { image, box }] of shuffled(own, random).entries()) {
      const found = index < right
      const confidence = found ? confidenceOver(threshold, random) : confidenceUnder(threshold, random)
      if (found || index % 2 === 0)
        add(image, { label, confidence, present: true, found, box: nearby(box, image, random) })
    }
    const phantoms = Math.floor((own.length - right) / 2)
    for (const { image } of shuffled(own, random).slice(0, phantoms)) {
      const confidence = confidenceOver(threshold, random)
      add(image, { label, confidence, present: false, found: true, box: anywhere(label, image, random) })
    }
    const tally: LabelTally = {
      label,
      threshold,
      testingImages: new Set(own.map(({ image }) => image)).size,
      truePositives: right,
      falsePositives: phantoms,
      falseNegatives: own.length - right,
    }
    return { tally, ...averagesOf(made, own.length) }
  }
}

interface LabelResult {
  readonly tally: LabelTally
  readonly averagePrecision: number
  readonly averageRecall: number
}

/** Precision averaged over the recalls that lower thresholds would reach, and the recall of all that was seen. */
function averagesOf(
  predictions: readonly Prediction[],
  boxes: number,
): Pick<LabelResult, 'averagePrecision' | 'averageRecall'> {
  if (boxes === 0) return { averagePrecision: 0, averageRecall: 0 }
  const ranked = predictions.toSorted((left, right) => right.confidence - left.confidence)
  let hits = 0
  let sum = 0
  for (const [index, { present }] of ranked.entries()) {
    if (!present) continue
    hits += 1
    sum += hits / (index + 1)
  }
  return { averagePrecision: sum / boxes, averageRecall: hits / boxes }
}

/** The box moved by up to a fiftieth of its size, so that it still covers the true one. */
function nearby(box: Box, { size }: LabelledImage, random: () => number): Box {
  const left = box.left + Math.round((random() - 0.5) * 0.04 * box.width)
  const top = box.top + Math.round((random() - 0.5) * 0.04 * box.height)
  return {
    ...box,
    left: Math.max(0, Math.min(left, size.width - box.width)),
    top: Math.max(0, Math.min(top, size.height - box.height)),
  }
}

function anywhere(label: string, { size }: LabelledImage, random: () => number): Box {
  const width = Math.max(2, Math.round(size.width / 10))
  const height = Math.max(2, Math.round(size.height / 10))
  const left = Math.floor(random() * (size.width - width))
  const top = Math.floor(random() * (size.height - height))
  return { label, left, top, width, height }
}
