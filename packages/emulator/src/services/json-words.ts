/** How the JSON services of AWS word what is common to them. AWS API references, "Common Errors". */
import type { AnsweredWording } from './words.js'

/** The faults; a service adds its own error for a quota. */
export const JSON_FAULTS: Omit<AnsweredWording, 'limit-exceeded'> = {
  throttle: { status: 400, code: 'ThrottlingException', message: 'Rate exceeded' },
  'internal-error': { status: 500, code: 'InternalServerError', message: 'Internal server error' },
  'expired-token': {
    status: 400,
    code: 'ExpiredTokenException',
    message: 'The security token included in the request is expired',
  },
  'clock-skew': {
    status: 400,
    code: 'InvalidSignatureException',
    message: 'Signature expired: 20200101T000000Z is now earlier than 20200101T000500Z (20200101T001000Z - 5 min.)',
  },
}
