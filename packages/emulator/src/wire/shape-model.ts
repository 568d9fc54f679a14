/** The format of the API model: operations that name shapes, shapes that name shapes. */

/** A shape; which of the optional parts it has depends on its type. */
export interface Shape {
  readonly type: string
  /** Of a structure. */
  readonly members?: Readonly<Record<string, Member>>
  readonly required?: readonly string[]
  /** Of a structure: the member that is the whole body. */
  readonly payload?: string
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

/** A member of a structure; of an input or output of a REST protocol, also where it is, if not in the body. */
export interface Member {
  readonly shape: string
  /** `uri`, `querystring` or `header`. */
  readonly location?: string
  readonly locationName?: string
}

/** One operation; `errors` are the shapes it declares. */
export interface Operation {
  readonly http?: { readonly method: string; readonly requestUri: string; readonly responseCode?: number }
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
