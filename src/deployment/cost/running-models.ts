/** Which models of a project run, since when, with how many units, and what they have cost so far. */
import { servingStateOf, takesPlace } from '../../model/serving.js'
import type { Tags } from '../../model/tags.js'
import type { ProjectVersion } from '../../model/version.js'
import type { ReleaseReport, RunningModel } from '../../report/release/release-report.js'
import { formatMoney, formatUnitHours } from '../../report/release/release-words.js'
import { formatInstant } from '../../text/instant.js'
import { isReleased, startMarkOf, type StartMark, unitsOf, wordsOfUnits } from '../inventory/version-tag.js'

const HOUR_MS = 3_600_000

/** What the report says of unit-hours. */
export type UnitHours = NonNullable<ReleaseReport['unitHours']>

/**
 * The start that the tags record.
 * @returns undefined where there is none to count from: without the tag, with another text in it, or one of the future
 */
export function startIn(tags: Tags | undefined, now: number): StartMark | undefined {
  const start = startMarkOf(tags)
  return start === undefined || start.at > now ? undefined : start
}

/**
 * The running models among the versions, those that start and stop included; without their unit-hours.
 * @param tags    by ARN, of the versions that run at least
 * @param runKey  of this step; models that it started are marked
 */
export function toRunningModels(
  versions: readonly ProjectVersion[],
  tags: ReadonlyMap<string, Tags>,
  { runKey, now }: { readonly runKey: string; readonly now: number },
): readonly RunningModel[] {
  return versions.filter(takesPlace).map((version) => {
    const { name, arn, status } = version
    const own = tags.get(arn)
    const start = startIn(own, now)
    const units = unitsOf(version, own)
    return {
      name,
      arn,
      status,
      units,
      startedAt: start?.at,
      isReleased: isReleased(own),
      isOurs: start?.runKey === runKey,
    }
  })
}

/**
 * Unit-hours of each model: those measured where every one of them was, else from the start times and the minimum of
 * units, below which scaling does not go.
 * @param measured  by ARN, from CloudWatch; undefined where the role may not read it or not every answer came
 * @returns the models with their unit-hours, and the sum; no sum where it is known of none
 */
export function withUnitHours(
  running: readonly RunningModel[],
  measured: ReadonlyMap<string, number> | undefined,
  now: number,
): { readonly running: readonly RunningModel[]; readonly unitHours: UnitHours | undefined } {
  const isMeasured = measured !== undefined && running.filter(isCountable).every((model) => isIn(measured, model))
  const counted = running.map((model) => {
    const unitHours = isMeasured ? measured.get(model.arn ?? '') : unitHoursSince(model, now)
    return unitHours === undefined ? model : { ...model, unitHours }
  })
  const known = counted.flatMap(({ unitHours }) => unitHours ?? [])
  if (known.length === 0) return { running: counted, unitHours: undefined }
  const value = known.reduce((sum, one) => sum + one, 0)
  return { running: counted, unitHours: { value, source: isMeasured ? 'cloudwatch' : 'start-times' } }
}

/** Whether its unit-hours can be known: the start must be. A model that starts is not in service yet, and not measured. */
export function isCountable(model: RunningModel): boolean {
  return model.startedAt !== undefined && servingStateOf(model) !== 'starting'
}

function isIn(measured: ReadonlyMap<string, number>, { arn }: RunningModel): boolean {
  return arn !== undefined && measured.has(arn)
}

function unitHoursSince({ startedAt, units }: RunningModel, now: number): number | undefined {
  return startedAt === undefined || units === undefined ? undefined : (units.min * (now - startedAt)) / HOUR_MS
}

/**
 * A sentence without its full stop: `v1 (RUNNING) since 2026-03-02 09:00:00 UTC, 2 inference units, 12.5 unit-hours so far`.
 * @param pricePerUnitHour  in the user's own currency
 */
export function describeRunning(model: RunningModel, pricePerUnitHour: number | undefined): string {
  const { name, status, startedAt, units, unitHours } = model
  const since = startedAt === undefined ? 'start unknown' : `since ${formatInstant(startedAt)}`
  const parts = [`${name} (${status}) ${since}`]
  if (units !== undefined) parts.push(wordsOfUnits(units))
  if (unitHours !== undefined) {
    const money = pricePerUnitHour === undefined ? '' : ` (${formatMoney(unitHours * pricePerUnitHour)})`
    parts.push(`${formatUnitHours(unitHours)} unit-hours so far${money}`)
  }
  return parts.join(', ')
}
