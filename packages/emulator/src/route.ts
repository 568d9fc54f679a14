/** Which service and operation a request is for, and what of it goes into the journal. */
import type { ServiceName } from './authenticate.js'
import type { Operation } from './services/service.js'
import { serviceFor, serviceNamed } from './services/table.js'
import type { WireRequest } from './wire/http.js'

export interface Route extends Operation {
  readonly service: ServiceName
}

/** Every request has a route; one that matches nothing is a request to S3 that S3 will refuse. */
export function routeOf(request: WireRequest): Route {
  const service = serviceFor(request)
  return { service, ...serviceNamed(service).operationOf(request) }
}
