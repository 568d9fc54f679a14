import { rootCertificates } from 'node:tls'
import { expect, test } from '@jest/globals'
import { trustedRoots } from '../../../src/aws/trusted-roots.js'

test('the roots of Node are among those that are trusted', () => {
  const trusted = trustedRoots()
  expect(trusted.length).toBeGreaterThan(100)
  expect(trusted).toContain(rootCertificates[0])
})
