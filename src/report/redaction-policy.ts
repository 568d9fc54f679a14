/** The ways in which a field may be shown, and what type of list states one for each field. */

/**
 * How a text is shown; without secrets in each case but the first two.
 * `as-is`: a number, a flag, or one of a closed set of words: a password that is such a word must not change it.
 * `code`: a word that programs read although its set is open, such as a status or a code of the service.
 * `name`: a label, the name of a project or version, a digest, an id, a sentence of the action: twelve digits in it are a date or
 * an article number.
 * `place`: an ARN, or a bucket or key of the report's own objects: without account ids.
 * `text`: everything else: without account ids, images, and S3 addresses but those of the report's own objects.
 */
export type Treatment = 'as-is' | 'code' | 'name' | 'place' | 'text'

/** Marks the items of a list that are left out where images are not shown. */
export const ONLY_WITH_IMAGES = Symbol('only with images')

/** Placeholder for every key of a map, or of an object whose keys users choose. */
export const EVERY_KEY = Symbol('every key')

/** How the keys themselves are shown. */
export const KEYS = Symbol('keys')

/** A treatment, or one for each member; that of a list is that of its items. */
export type Policy = Treatment | Members

export interface Members {
  readonly [member: string]: Policy
  readonly [EVERY_KEY]?: Policy
  readonly [KEYS]?: Exclude<Treatment, 'as-is'>
  readonly [ONLY_WITH_IMAGES]?: true
}

/** The policy that a type needs: an entry for each member of each of its objects, so that a new one does not compile without. */
export type PolicyOf<T> = [ObjectsOf<T>] extends [never] ? TreatmentOf<ItemsOf<T>> : MembersOf<T>

type ItemsOf<T> = T extends readonly (infer Item)[] ? ItemsOf<Item> : NonNullable<T>
type ObjectsOf<T> = Extract<ItemsOf<T>, object>
type TreatmentOf<T> = [Extract<T, string>] extends [never]
  ? 'as-is'
  : string extends T
    ? Exclude<Treatment, 'as-is'>
    : 'as-is'
type KeysOf<T> = T extends unknown ? keyof T : never
type MemberOf<T, Key> = T extends unknown ? (Key extends keyof T ? T[Key] : never) : never

/** Besides objects there may be words of a closed set, which stay; a free text is not allowed there. */
type MembersOf<T> =
  string extends ItemsOf<T>
    ? never
    : [EntriesOf<ObjectsOf<T>>] extends [never]
      ? { readonly [Key in KeysOf<ObjectsOf<T>>]-?: PolicyOf<MemberOf<ObjectsOf<T>, Key>> } & {
          readonly [ONLY_WITH_IMAGES]?: true
        }
      : { readonly [KEYS]: Exclude<Treatment, 'as-is'>; readonly [EVERY_KEY]: PolicyOf<EntriesOf<ObjectsOf<T>>> }

/** What a map has, or an object whose keys users choose. */
type EntriesOf<T> = [T] extends [ReadonlyMap<string, infer Value>]
  ? Value
  : string extends KeysOf<T>
    ? MemberOf<T, string>
    : never
