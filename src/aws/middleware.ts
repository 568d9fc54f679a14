/** As much of the middleware of SDK clients as is used here. */

/** As much of an SDK client as a middleware needs; the clients of all services have it. */
export interface ClientOfAny {
  readonly middlewareStack: {
    readonly addRelativeTo: (middleware: Middleware, options: MiddlewareOptions) => void
  }
}

type Handler<Args, Output> = (args: Args) => Promise<Output>

/** Is called between two steps of each request of a client. */
export type Middleware = <Args, Output>(next: Handler<Args, Output>, context: object) => Handler<Args, Output>

interface MiddlewareOptions {
  readonly name: string
  readonly relation: 'before' | 'after'
  readonly toMiddleware: string
}
