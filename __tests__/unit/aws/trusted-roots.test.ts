import { rootCertificates } from 'node:tls'
import { expect, test } from '@jest/globals'
import { trustedRoots } from '../../../src/aws/trusted-roots.js'

test('the root certificates of Node are among the trusted ones', () => {
  const trusted = trustedRoots()
  expect(trusted.length).toBeGreaterThan(100)
  expect(trusted).toContain(rootCertificates[0])
})
