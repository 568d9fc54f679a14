/** How far the check of images is, how quick it is, and how long it will take. */
import type { Deps } from '../ports/deps.js'

export interface Pacing {
  readonly done: number
  /** Of all images of the manifest. */
  readonly images: number
  /** Images that were not known from an earlier run; undefined before a second has passed, and while all were known. */
  readonly perSecond: number | undefined
  /** Undefined while there is no rate. */
  readonly leftMs: number | undefined
}

/** @param known  of the images that are done, those that took no time: the others are no sooner done for them */
export function pacingOf(done: number, images: number, passedMs: number, known = 0): Pacing {
  if (passedMs < 1000 || done <= known) return { done, images, perSecond: undefined, leftMs: undefined }
  const perSecond = ((done - known) * 1000) / passedMs
  return { done, images, perSecond, leftMs: (Math.max(0, images - done) * 1000) / perSecond }
}

export interface Meter {
  /** A manifest with so many images begins. */
  readonly begin: (images: number) => void
  /** An image that will be counted is known from an earlier run. */
  readonly know: () => void
  /** So many images more were checked; one by default. */
  readonly count: (images?: number) => void
}

/** @param show gets every change */
export function createMeter(clock: Deps['clock'], show: (pacing: Pacing) => void): Meter {
  let [images, done, known, startedAt] = [0, 0, 0, clock.now()]
  return {
    begin: (count) => {
      images = count
      done = 0
      known = 0
      startedAt = clock.now()
    },
    know: () => {
      known += 1
    },
    count: (more = 1) => {
      done += more
      show(pacingOf(done, images, clock.now() - startedAt, known))
    },
  }
}

/** `1,200 of 10,000 images, 480 a second, 18 s left`. */
export function describePacing({ done, images, perSecond, leftMs }: Pacing, format: (count: number) => string): string {
  const rate = perSecond === undefined ? '' : `, ${format(Math.round(perSecond))} a second`
  const left = leftMs === undefined ? '' : `, ${durationOf(Math.ceil(leftMs / 1000))} left`
  return `${format(done)} of ${format(images)} images${rate}${left}`
}

function durationOf(seconds: number): string {
  if (seconds < 100) return `${String(seconds)} s`
  const minutes = Math.ceil(seconds / 60)
  return minutes < 100 ? `${String(minutes)} min` : `${String(Math.ceil(minutes / 60))} h`
}
