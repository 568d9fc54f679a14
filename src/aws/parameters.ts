/** The port to Parameter Store on the official client. Loaded late: only some releases publish there. */
import {
  DescribeParametersCommand,
  GetParameterCommand,
  PutParameterCommand,
  SSMClient,
  type PutParameterCommandInput,
} from '@aws-sdk/client-ssm'
import { ServiceError } from '../errors/service-error.js'
import type { Connection } from '../ports/network.js'
import type { ParameterPort } from '../ports/release-services.js'
import { attempt } from './attempt.js'
import { clientConfig } from './client-config.js'
import { openClient, type PortDeps } from './open-client.js'
import { READ_LIMITS, retryRead } from './retry.js'
import { listOf, textOf, understand } from './understand.js'

/** A parameter that exists. */
interface Found {
  readonly value: string
  readonly type: string | undefined
}

/** The client of one connection. */
export function connectParameters(given: PortDeps, connection: Connection): ParameterPort {
  const config = clientConfig(connection, given.session)
  const { client, deps } = openClient(new SSMClient(config), given, connection, 'ssm')

  const find = (name: string): Promise<Found | undefined> =>
    retryRead(deps, async () => {
      const facts = { service: 'ssm', operation: 'GetParameter', resource: `parameter ${name}` } as const
      try {
        const answer = await attempt(deps, READ_LIMITS, facts, (abortSignal) =>
          client.send(new GetParameterCommand({ Name: name, WithDecryption: true }), { abortSignal }),
        )
        return understand(facts, () => {
          const value = textOf(answer.Parameter?.Value, 'Value')
          if (value === undefined) throw new TypeError('the response has no Value')
          return { value, type: textOf(answer.Parameter?.Type, 'Type') }
        })
      } catch (error) {
        if (error instanceof ServiceError && error.kind === 'not-found') return undefined
        throw error
      }
    })

  /** Written without its key, an encrypted parameter would go over to the default key of the account. */
  const keyOf = (name: string): Promise<string | undefined> =>
    retryRead(deps, async () => {
      const facts = { service: 'ssm', operation: 'DescribeParameters', resource: `parameter ${name}` } as const
      const filter = { Key: 'Name', Option: 'Equals', Values: [name] }
      const answer = await attempt(deps, READ_LIMITS, facts, (abortSignal) =>
        client.send(new DescribeParametersCommand({ ParameterFilters: [filter] }), { abortSignal }),
      )
      return understand(facts, () =>
        textOf(listOf(answer.Parameters, 'Parameters').find((one) => one.Name === name)?.KeyId, 'KeyId'),
      )
    })

  const put = async (input: PutParameterCommandInput): Promise<void> => {
    const facts = {
      service: 'ssm',
      operation: 'PutParameter',
      resource: `parameter ${input.Name ?? ''}`,
      kmsKeyId: input.KeyId,
    } as const
    await attempt(deps, READ_LIMITS, facts, (abortSignal) =>
      client.send(new PutParameterCommand(input), { abortSignal }),
    )
  }

  return {
    read: async (name) => (await find(name))?.value,

    write: async (name, value) => {
      const found = await find(name)
      // A new one is not to replace one that someone else has just created.
      if (found === undefined) return put({ Name: name, Value: value, Type: 'String' })
      if (found.type !== 'SecureString') return put({ Name: name, Value: value, Overwrite: true })
      const KeyId = await keyOf(name)
      return put({ Name: name, Value: value, Overwrite: true, Type: 'SecureString', KeyId })
    },
  }
}
