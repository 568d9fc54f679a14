/** Lines of a manifest, good and with one thing changed. */
import { ALL_RULES } from '../../src/lint/all-rules.js'
import type { LineReport } from '../../src/manifest/finding.js'

export const LINE_CODES = ALL_RULES.filter(({ scope }) => scope !== 'content').map(({ code }) => code)
export const SOURCE_REF = 's3://orchard/a.jpg'
const COMMON = { 'human-annotated': 'yes', 'creation-date': '2026-03-02T09:15:00.000000' }

/** Metadata of an image-level label. `undefined` in `changes` removes a key. */
export function imageMetadata(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return { 'class-name': 'pear', confidence: 1, type: 'groundtruth/image-classification', ...COMMON, ...changes }
}

/** A line with one image-level label. */
export function imageLine(changes: Record<string, unknown> = {}, metadata: Record<string, unknown> = {}): string {
  return JSON.stringify({ 'source-ref': SOURCE_REF, fruit: 1, 'fruit-metadata': imageMetadata(metadata), ...changes })
}

export function box(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return { class_id: 0, left: 10, top: 20, width: 30, height: 40, ...changes }
}

export function boxAttribute(annotations: unknown, size: unknown = [{ width: 640, height: 480, depth: 3 }]) {
  return { image_size: size, annotations }
}

export function boxMetadata(boxes: number, changes: Record<string, unknown> = {}): Record<string, unknown> {
  const objects = Array.from({ length: boxes }, () => ({ confidence: 1 }))
  return { objects, 'class-map': { '0': 'valve' }, type: 'groundtruth/object-detection', ...COMMON, ...changes }
}

/** A line with one box attribute, its metadata to match. */
export function boxLine(boxes: readonly unknown[], metadata: Record<string, unknown> = {}, size?: unknown): string {
  const line = { 'source-ref': SOURCE_REF, parts: boxAttribute(boxes, size) }
  return JSON.stringify({ ...line, 'parts-metadata': boxMetadata(boxes.length, metadata) })
}

export function codesOf(report: LineReport): string[] {
  return report.findings.map(({ code }) => code)
}

export const size = (width: number, height: number) => [{ width, height, depth: 3 }]
