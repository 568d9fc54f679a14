/** The operations of Step Functions that the emulator has. */
import model from '../api-model/stepfunctions.json' with { type: 'json' }
import type { Operations } from '../services/handler.js'
import { describeExecution, stopExecution } from './read-execution.js'
import { startExecution } from './start-execution.js'
import { STEP_FUNCTIONS_TITLE } from './title.js'

export const STEP_FUNCTIONS_OPERATIONS: Operations = {
  title: STEP_FUNCTIONS_TITLE,
  model,
  handlers: {
    StartExecution: startExecution,
    DescribeExecution: describeExecution,
    StopExecution: stopExecution,
  },
}
