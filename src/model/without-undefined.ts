/** Members that may have no value, for where "absent" and "undefined" differ: what is merged over something, or is printed. */

/** Of the members that may be undefined, only those that have a value; the others as they are. */
export type WithoutUndefined<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K]
} & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** A copy without the members that are undefined, in the same order. */
export function withoutUndefined<T extends object>(members: T): WithoutUndefined<T>
export function withoutUndefined(members: object): object {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))
}
