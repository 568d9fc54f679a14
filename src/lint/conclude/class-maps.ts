/** The class maps of a manifest's lines. */
import type { ConcludedManifest } from './concluded.js'

/** Lines that have the same class map. */
export interface CountedClassMap {
  readonly role: 'training' | 'testing'
  readonly hash: number
  readonly lines: number
  /** 1-based. */
  readonly first: number
  /** Of the class map on that line, 1-based. */
  readonly column: number
  /** Label by id. */
  readonly labels: ReadonlyMap<string, string>
}

/** In the order of their first lines; those that come after a few hundred others are not among them. */
export function classMapsOf({ role, partial }: ConcludedManifest): readonly CountedClassMap[] {
  return [...partial.classMaps].map(([hash, classMap]) => ({ role, hash, ...classMap }))
}

/** Class maps whose ids differ by the same number from those of the other lines. */
export interface ShiftedMaps {
  readonly shift: number
  /** Of one manifest, in the order of their first lines. */
  readonly maps: readonly [CountedClassMap, ...CountedClassMap[]]
  readonly usual: UsualIds
}

/** The ids that most lines have for the labels, or half of them. */
interface UsualIds {
  readonly byLabel: ReadonlyMap<string, number>
  /** Class maps in which each label has its usual id. */
  readonly maps: readonly CountedClassMap[]
  readonly isMajority: boolean
}

/**
 * The shifted class maps of one or two manifests. Where more than half of the lines have one and the same class map, each other
 * one is compared with it. Where lines have class maps of their own, with the labels of their boxes alone, labels are
 * numbered in many ways, and a shift may be chance: then all that differ must be shifted by one number, for two labels or more.
 */
export function shiftedMaps(manifests: readonly (readonly CountedClassMap[])[]): readonly ShiftedMaps[] {
  const all = manifests.flat()
  const one = mostUsed(all)
  const usual = one === undefined ? usualIdsOf(all) : { byLabel: idsIn(one.labels), maps: [one], isMajority: true }
  if (usual === undefined) return []
  const groups = manifests.flatMap((maps) => groupsOf(usual, one === undefined ? maps : maps.filter(hasLabels)))
  if (one !== undefined) return groups
  const shifted = groups.flatMap(({ maps }) => maps)
  const isAll = shifted.length === all.filter((map) => !isUsual(usual.byLabel, map)).length
  const labels = new Set(shifted.flatMap((map) => [...map.labels.values()]))
  return isAll && new Set(groups.map(({ shift }) => shift)).size === 1 && labels.size > 1 ? groups : []
}

/** A shift of one label alone says nothing. */
function hasLabels({ labels }: CountedClassMap): boolean {
  return labels.size > 1
}

function groupsOf(usual: UsualIds, maps: readonly CountedClassMap[]): readonly ShiftedMaps[] {
  const groups = new Map<number, [CountedClassMap, ...CountedClassMap[]]>()
  for (const map of maps) {
    const shift = shiftBetween(usual.byLabel, map.labels)
    if (shift === undefined) continue
    const group = groups.get(shift)
    if (group === undefined) groups.set(shift, [map])
    else group.push(map)
  }
  return [...groups].map(([shift, group]) => ({ shift, maps: group, usual }))
}

/** The class map that more than half of the lines with boxes have. */
function mostUsed(maps: readonly CountedClassMap[]): CountedClassMap | undefined {
  const lines = new Map<number, number>()
  for (const map of maps) lines.set(map.hash, (lines.get(map.hash) ?? 0) + map.lines)
  return maps.find(({ hash }) => (lines.get(hash) ?? 0) * 2 > linesOf(maps))
}

/** For each label the id that most lines have; of two, the one that comes first. Undefined where under half of the lines agree. */
function usualIdsOf(maps: readonly CountedClassMap[]): UsualIds | undefined {
  const votes = new Map<string, Map<number, number>>()
  for (const { labels, lines } of maps)
    for (const [label, id] of idsIn(labels)) {
      const ofLabel = votes.get(label) ?? new Map<number, number>()
      votes.set(label, ofLabel.set(id, (ofLabel.get(id) ?? 0) + lines))
    }
  const byLabel = new Map<string, number>()
  for (const [label, ofLabel] of votes) {
    const [first] = [...ofLabel].sort(([, one], [, other]) => other - one)
    if (first !== undefined) byLabel.set(label, first[0])
  }
  const usual = maps.filter((map) => isUsual(byLabel, map))
  const [agreeing, total] = [linesOf(usual), linesOf(maps)]
  return agreeing * 2 < total ? undefined : { byLabel, maps: usual, isMajority: agreeing * 2 > total }
}

function isUsual(byLabel: ReadonlyMap<string, number>, { labels }: CountedClassMap): boolean {
  return [...labels].every(([id, label]) => byLabel.get(label) === Number(id))
}

function idsIn(labels: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  return new Map([...labels].map(([id, label]) => [label, Number(id)]))
}

function linesOf(maps: readonly CountedClassMap[]): number {
  return maps.reduce((sum, { lines }) => sum + lines, 0)
}

/**
 * By what the ids of a class map differ from the usual ones: the same number for all labels, not 0. A map that
 * numbers some of the labels from 0 on is no shift: tools number the labels of a line so.
 */
export function shiftBetween(
  usual: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, string>,
): number | undefined {
  let shift: number | undefined
  for (const [id, label] of other) {
    const usualId = usual.get(label)
    if (usualId === undefined) return undefined
    const difference = Number(id) - usualId
    if (difference === 0 || (shift !== undefined && shift !== difference)) return undefined
    shift = difference
  }
  const isNumberedAnew = other.size < usual.size && [...other.keys()].every((id, index) => Number(id) === index)
  return isNumberedAnew ? undefined : shift
}
