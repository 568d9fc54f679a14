/** Settings of the shared files of AWS on how AWS is reached. */
import { describe, expect, test } from '@jest/globals'
import { describeNetwork, readNetwork } from '../../../src/inputs/network.js'
import { InputReader } from '../../../src/inputs/reader.js'
import { ROLE_INPUTS } from '../../../src/inputs/role.js'
import type { InputProblem } from '../../../src/errors/action-error.js'
import type { SharedConfig } from '../../../src/ports/endpoints.js'
import { createFakeFiles } from '../../support/fake-files.js'

describe('the shared files of AWS', () => {
  const FILE = '/home/runner/.aws/config'
  const from = (values: Readonly<Record<string, string>>): SharedConfig['settings'] =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, file: FILE }]))

  async function readShared(
    shared: SharedConfig,
    env: Record<string, string> = {},
  ): Promise<{ lines: readonly string[]; problems: readonly InputProblem[] }> {
    const reader = new InputReader(env, ROLE_INPUTS)
    const readSharedConfig = (): Promise<SharedConfig> => Promise.resolve(shared)
    const network = await readNetwork(reader, { env, files: createFakeFiles({}).port, readSharedConfig })
    return { lines: describeNetwork(network), problems: reader.problems }
  }

  const services = { name: 'own', settings: from({ 's3.endpoint_url': 'http://s3:1' }) }

  test.each<{ name: string; shared: SharedConfig; env?: Record<string, string>; lines: readonly string[] }>([
    {
      name: 'an address for all, without its password',
      shared: { settings: from({ endpoint_url: 'http://user:secret@all:1' }) },
      lines: [`Endpoint: http://all:1 (endpoint_url in ${FILE})`],
    },
    {
      name: 'one for a single service next to it',
      shared: { settings: from({ endpoint_url: 'http://all:1' }), services },
      lines: [
        `Endpoint: http://all:1 (endpoint_url in ${FILE})`,
        `Endpoint: http://s3:1 (endpoint_url of s3 in ${FILE})`,
      ],
    },
    {
      name: 'none where the variable for all is set, as in the SDK',
      shared: { settings: from({ endpoint_url: 'http://all:1' }), services },
      env: { AWS_ENDPOINT_URL: 'http://env:1' },
      lines: ['Endpoint: http://env:1 (AWS_ENDPOINT_URL)'],
    },
    {
      name: 'none for a service that has a variable',
      shared: { settings: {}, services },
      env: { AWS_ENDPOINT_URL_S3: 'http://env:1' },
      lines: ['Endpoint: http://env:1 (AWS_ENDPOINT_URL_S3)'],
    },
    {
      name: 'none where they are ignored by the file',
      shared: { settings: from({ endpoint_url: 'http://all:1', ignore_configured_endpoint_urls: 'true' }) },
      lines: [],
    },
    {
      name: 'FIPS and dual stack',
      shared: { settings: from({ use_fips_endpoint: 'true', use_dualstack_endpoint: 'true' }) },
      lines: [`Endpoints: use_fips_endpoint=true (${FILE})`, `Endpoints: use_dualstack_endpoint=true (${FILE})`],
    },
    {
      name: 'none of the two where the variable says no',
      shared: { settings: from({ use_fips_endpoint: 'true' }) },
      env: { AWS_USE_FIPS_ENDPOINT: 'false' },
      lines: [],
    },
  ])('$name', async ({ shared, env, lines }) => {
    expect(await readShared(shared, env)).toEqual({ lines, problems: [] })
  })

  test.each<{ name: string; shared: SharedConfig; input: string }>([
    {
      name: 'an address without a scheme',
      shared: { settings: from({ endpoint_url: 'all:1' }) },
      input: `endpoint_url in ${FILE}`,
    },
    {
      name: 'a switch that is neither true nor false',
      shared: { settings: from({ use_fips_endpoint: 'yes' }) },
      input: `use_fips_endpoint in ${FILE}`,
    },
    {
      name: 'an address with FIPS',
      shared: { settings: from({ endpoint_url: 'http://all:1', use_fips_endpoint: 'true' }) },
      input: `use_fips_endpoint in ${FILE}`,
    },
    {
      name: 'a missing section',
      shared: { settings: from({ services: 'own' }), services: { name: 'own' } },
      input: `services in ${FILE}`,
    },
  ])('$name is a problem that names the file', async ({ shared, input }) => {
    const { problems } = await readShared(shared)
    expect(problems.map((problem) => problem.input)).toEqual([input])
  })
})
