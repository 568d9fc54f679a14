import { describe, expect, test } from '@jest/globals'
import { clientConfig } from '../../../src/aws/client-config.js'
import type { Network } from '../../../src/ports/network.js'
import { createAuthority } from '../../support/certificates.js'

const COMMON: Network = { endpoints: [], variants: [], certificates: [] }
const PROXY = { url: 'http://proxy:3128/', shown: 'http://proxy:3128', variable: 'HTTPS_PROXY' }

describe('the settings of a client', () => {
  test.each([
    { name: 'nothing is known about the network', network: undefined },
    { name: 'the network is the common one', network: COMMON },
    {
      name: 'only endpoints are named, which the SDK reads itself',
      network: { ...COMMON, endpoints: [{ variable: 'AWS_ENDPOINT_URL', shown: 'http://127.0.0.1:9000' }] },
    },
  ])('do not replace its own request handler where $name', ({ network }) => {
    const connection = { region: 'eu-west-1', ...(network === undefined ? {} : { network }) }
    const config = clientConfig(connection)
    expect(config).toMatchObject({ region: 'eu-west-1', maxAttempts: 1, customUserAgent: 'train-custom-labels' })
    expect(config).not.toHaveProperty('requestHandler')
  })

  test.each([
    { name: 'a proxy', network: { ...COMMON, proxies: { https: PROXY, bypass: [] } } },
    { name: 'an authority', network: { ...COMMON, certificates: [createAuthority().certificate] } },
  ])('contain a request handler of the action for $name', ({ network }) => {
    const { requestHandler } = clientConfig({ region: 'eu-west-1', network })
    expect(requestHandler).toBeDefined()
    requestHandler?.destroy()
  })
})
