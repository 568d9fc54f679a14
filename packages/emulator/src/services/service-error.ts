/** Errors of the services that have no class of their own for them. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError'
  /** As the API names it. */
  readonly code: string
  readonly status: number
  /** More members of its body. */
  readonly fields: Readonly<Record<string, unknown>>

  constructor(code: string, message: string, status = 400, fields: Readonly<Record<string, unknown>> = {}) {
    super(message)
    this.code = code
    this.status = status
    this.fields = fields
  }
}
