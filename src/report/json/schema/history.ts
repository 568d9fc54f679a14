/** One version of a project’s history. */
import * as z from 'zod'
import { ratioOrNull, text, timeOrNull } from './values.js'

export const historyEntry = z
  .strictObject({
    name: text,
    'created-at': timeOrNull,
    'f1-score': ratioOrNull,
    verdict: z.literal(['passed', 'failed', null]),
    status: text,
    'released-at': timeOrNull,
    'released-until': timeOrNull,
  })
  .meta({ id: 'history-entry' })
