/** What a function returns that can fail for a reason its caller has to say or to judge. What nobody expects is thrown. */

/** The value, or what is wrong: one sentence or clause unless `P` says otherwise. */
export type Result<T, P = string> = Success<T> | Failure<P>

export interface Success<T> {
  readonly ok: true
  readonly value: T
}

export interface Failure<P = string> {
  readonly ok: false
  readonly problem: P
}

export function success<T>(value: T): Success<T> {
  return { ok: true, value }
}

export function failure<P>(problem: P): Failure<P> {
  return { ok: false, problem }
}
