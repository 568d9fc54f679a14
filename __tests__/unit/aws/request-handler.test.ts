import { afterEach, describe, expect, test } from '@jest/globals'
import { RekognitionClient, DescribeProjectsCommand } from '@aws-sdk/client-rekognition'
import { attempt } from '../../../src/aws/attempt.js'
import { clientConfig } from '../../../src/aws/client-config.js'
import { startForwardProxy, type ForwardProxy, type ProxyOptions } from '../../support/forward-proxy.js'

const FACTS = { service: 'rekognition', operation: 'DescribeProjects' } as const
const LIMITS = { deadlineMs: 30_000, afterCancelMs: 0 }

let proxy: ForwardProxy | undefined
afterEach(() => proxy?.close())

async function clientBehind(options: ProxyOptions): Promise<{ client: RekognitionClient; shown: string }> {
  proxy = await startForwardProxy(options)
  const shown = `http://127.0.0.1:${String(proxy.port)}`
  const https = { url: proxy.url, shown, variable: 'HTTPS_PROXY' }
  const network = { endpoints: [], variants: [], certificates: [], proxies: { https, bypass: [] } }
  const credentials = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'example' }
  return { client: new RekognitionClient({ ...clientConfig({ region: 'eu-west-1', network }), credentials }), shown }
}

describe('a call through a proxy', () => {
  test('that never opens the tunnel ends at the deadline of the call, and names the proxy', async () => {
    let asked = (): void => undefined
    const arrived = new Promise<void>((resolve) => {
      asked = resolve
    })
    const { client, shown } = await clientBehind({
      refuse: () => {
        asked()
        return 'hang'
      },
    })
    const signal = new AbortController().signal
    const deps = { signal, sleep: () => arrived }
    const call = attempt(deps, LIMITS, FACTS, (abortSignal) =>
      client.send(new DescribeProjectsCommand({}), { abortSignal }),
    )
    await expect(call).rejects.toMatchObject({
      facts: { kind: 'no-answer', errorName: 'TimeoutError', proxy: `${shown} (HTTPS_PROXY)` },
    })
    client.destroy()
  })

  test('that the runner cancels ends immediately', async () => {
    const cancel = new AbortController()
    const { client } = await clientBehind({
      refuse: () => {
        cancel.abort(new Error('cancelled'))
        return 'hang'
      },
    })
    const deps = { signal: cancel.signal, sleep: never }
    const call = attempt(deps, LIMITS, FACTS, (abortSignal) =>
      client.send(new DescribeProjectsCommand({}), { abortSignal }),
    )
    await expect(call).rejects.toMatchObject({ facts: { kind: 'aborted' } })
    client.destroy()
  })
})

/** A sleep that only its signal ends. */
function never(_ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => {
      reject(new Error('the sleep was stopped'))
    })
  })
}
