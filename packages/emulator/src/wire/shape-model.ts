/** The format of the API model: operations that name shapes, shapes that name shapes. */

/** A shape; which of the optional parts it has depends on its type. */
export interface Shape {
  readonly type: string
  /** Of a structure. */
  readonly members?: Readonly<Record<string, { readonly shape: string }>>
  readonly required?: readonly string[]
  /** Of a list. */
  readonly member?: { readonly shape: string }
  /** Of a map. */
  readonly key?: { readonly shape: string }
  readonly value?: { readonly shape: string }
  /** Bounds: characters of a string, entries of a list or map, value of a number, bytes of a blob. */
  readonly min?: number
  readonly max?: number
  readonly pattern?: string
  readonly enum?: readonly string[]
}

/** One operation; `errors` are the shapes it declares. */
export interface Operation {
  readonly input?: { readonly shape: string }
  readonly output?: { readonly shape: string }
  readonly errors?: readonly { readonly shape: string }[]
}

/** Shapes by name. */
export type Shapes = Readonly<Record<string, Shape>>

/** A service's model, as far as it is used here. */
export interface ApiModel {
  readonly operations: Readonly<Record<string, Operation>>
  readonly shapes: Shapes
}
