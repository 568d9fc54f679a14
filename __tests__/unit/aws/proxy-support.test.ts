import { describe, expect, test } from '@jest/globals'
import { assertProxySupport } from '../../../src/aws/proxy-support.js'
import { ActionError } from '../../../src/errors/action-error.js'

const PROXIES = {
  https: { url: 'http://grove:secret@proxy:3128/', shown: 'http://proxy:3128', variable: 'https_proxy' },
  bypass: [],
}

describe('a Node that can use a proxy', () => {
  test.each(['24.5.0', '24.21.0', '25.0.0', '26.1.2'])('%s', (version) => {
    expect(() => {
      assertProxySupport(PROXIES, version)
    }).not.toThrow()
  })
})

describe('a Node that would silently ignore it', () => {
  test.each(['24.4.1', '24.0.0', '20.20.2'])('%s', (version) => {
    const use = (): void => {
      assertProxySupport(PROXIES, version)
    }
    expect(use).toThrow(ActionError)
    expect(use).toThrow(`This runner’s Node.js ${version} cannot use the proxy in https_proxy.`)
  })
})
