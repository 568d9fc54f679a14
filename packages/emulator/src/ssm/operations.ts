/** The operations of Parameter Store that the emulator has. */
import model from '../api-model/ssm.json' with { type: 'json' }
import type { Operations } from '../services/handler.js'
import { deleteParameter } from './delete-parameter.js'
import { describeParameters } from './describe-parameters.js'
import { getParameter, getParameters } from './get-parameters.js'
import { putParameter } from './put-parameter.js'
import { SSM_TITLE } from './title.js'

export const SSM_OPERATIONS: Operations = {
  title: SSM_TITLE,
  model,
  handlers: {
    GetParameter: getParameter,
    GetParameters: getParameters,
    PutParameter: putParameter,
    DeleteParameter: deleteParameter,
    DescribeParameters: describeParameters,
  },
}
