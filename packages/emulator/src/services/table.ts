/** The services of the emulator. A new one is a folder of its own, a name in {@link ServiceName} and two lines here. */
import type { ServiceName } from '../authenticate.js'
import { APPCONFIG } from '../appconfig/service.js'
import { CLOUDWATCH } from '../cloudwatch/service.js'
import { REKOGNITION } from '../rekognition/service.js'
import { S3 } from '../s3/service.js'
import { SSM } from '../ssm/service.js'
import { STEP_FUNCTIONS } from '../step-functions/service.js'
import { STS } from '../sts/service.js'
import type { WireRequest } from '../wire/http.js'
import { parseSignature } from '../wire/sigv4.js'
import type { Service } from './service.js'

const SERVICES: Readonly<Record<ServiceName, Service>> = {
  rekognition: REKOGNITION,
  s3: S3,
  sts: STS,
  ssm: SSM,
  cloudwatch: CLOUDWATCH,
  appconfig: APPCONFIG,
  states: STEP_FUNCTIONS,
}

/** In this order they are asked whether a request is theirs. S3 takes the rest. */
const ASKED: readonly ServiceName[] = ['ssm', 'cloudwatch', 'appconfig', 'states', 'sts', 'rekognition', 's3']

/** All services, in the order in which messages list them. */
export const ALL_SERVICES: readonly Service[] = Object.values(SERVICES)

export function serviceNamed(name: ServiceName): Service {
  return SERVICES[name]
}

/** The service that a request is for. */
export function serviceFor(request: WireRequest): ServiceName {
  const signed = parseSignature(request)
  const scope = typeof signed === 'object' ? signed.service : undefined
  return ASKED.find((name) => SERVICES[name].claims(request, scope)) ?? 's3'
}
