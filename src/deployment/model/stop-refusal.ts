/** What a refused StopProjectVersion means. */
import type { ServiceError } from '../../errors/service-error.js'
import { servingStateOf } from '../../model/serving.js'

/**
 * Whether a later stop may be taken: the model changes its status just now, or is one that the service does not stop while it starts.
 * @param status  in which the stop was sent, as the API spells it
 */
export function mayStopLater({ kind }: ServiceError, status: string): boolean {
  return kind === 'in-use' || (kind === 'refused' && servingStateOf({ status }) === 'starting')
}
