/** The port to Step Functions on the official client. Loaded late: only a step with `notify` calls it. */
import { DescribeExecutionCommand, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn'
import { ServiceError } from '../errors/service-error.js'
import type { ExecutionPort } from '../ports/executions.js'
import type { Connection } from '../ports/network.js'
import { attempt } from './attempt.js'
import { clientConfig } from './client-config.js'
import { openClient, type PortDeps } from './open-client.js'
import { READ_LIMITS } from './retry.js'
import { arnOf, textOf, understand } from './understand.js'

const EXECUTION_ARN = /^arn:[^:]+:states:[^:]*:\d{12}:(?:execution|express):\S+$/

/** The client of one connection. */
export function connectExecutions(given: PortDeps, connection: Connection): ExecutionPort {
  const config = clientConfig(connection, given.session)
  const { client, deps } = openClient(new SFNClient(config), given, connection, 'sfn')

  return {
    start: async ({ stateMachineArn, name, input }) => {
      const facts = { service: 'states', operation: 'StartExecution', resource: stateMachineArn } as const
      try {
        const answer = await attempt(deps, READ_LIMITS, facts, (abortSignal) =>
          client.send(new StartExecutionCommand({ stateMachineArn, name, input }), { abortSignal }),
        )
        return understand(facts, () => arnOf(answer.executionArn, EXECUTION_ARN, 'executionArn'))
      } catch (error) {
        if (error instanceof ServiceError && error.facts.errorName === 'ExecutionAlreadyExists') return undefined
        throw error
      }
    },

    status: async (executionArn) => {
      const facts = { service: 'states', operation: 'DescribeExecution', resource: executionArn } as const
      const answer = await attempt(deps, READ_LIMITS, facts, (abortSignal) =>
        client.send(new DescribeExecutionCommand({ executionArn, includedData: 'METADATA_ONLY' }), { abortSignal }),
      )
      return understand(facts, () => {
        const status = textOf(answer.status, 'status')
        if (status === undefined || status === '') throw new TypeError('the response has no status')
        return status
      })
    },
  }
}
