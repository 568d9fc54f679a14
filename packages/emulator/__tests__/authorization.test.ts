/** The policy of the caller, checked for every operation, with the official clients. */
import { describe, expect, test } from '@jest/globals'
import { openBenchForEachTest, bench, policyOf, setPolicy } from '../../../__tests__/support/emulator/policy-bench.js'
import { datasetRows } from '../../../__tests__/support/emulator/authorized-dataset-calls.js'
import { modelRows } from '../../../__tests__/support/emulator/authorized-model-calls.js'
import { rows, beginUpload } from '../../../__tests__/support/emulator/authorized-calls.js'

openBenchForEachTest()

describe.each([...rows, ...datasetRows, ...modelRows])('$call', ({ call, send, needs }) => {
  test('succeeds with exactly what it needs', async () => {
    await beginUpload()
    await setPolicy(needs)
    await expect(send()).resolves.toBeDefined()
  })

  test.each(needs.map(([action, resource]) => ({ action, resource })))(
    'is denied without $action, which the answer names with its resource',
    async ({ action, resource }) => {
      await beginUpload()
      const before = bench.emulator.state
      await setPolicy(needs.filter(([other, at]) => other !== action || at !== resource))
      const failure: unknown = await send().catch((error: unknown) => error)
      const isS3 = call !== 'CreateProject' && action.startsWith('s3:')
      const shown = isS3 ? `"${resource}"` : resource
      const hasBody = !call.startsWith('Head')
      expect(failure).toMatchObject({
        ...(hasBody
          ? {
              name: isS3 ? 'AccessDenied' : 'AccessDeniedException',
              message: `User: arn:aws:iam::111122223333:user/emulator is not authorized to perform: ${action} on resource: ${shown} because no identity-based policy allows the ${action} action`,
            }
          : {}),
        $metadata: { httpStatusCode: isS3 ? 403 : 400 },
      })
      expect({ ...bench.emulator.state, policy: undefined }).toEqual({ ...before, policy: undefined })
    },
  )

  test.each(needs.map(([action, resource]) => ({ action, resource })))(
    'is denied by a Deny of $action',
    async ({ action, resource }) => {
      await beginUpload()
      await setPolicy(needs, ...policyOf([[action, resource]], 'Deny'))
      const failure: unknown = await send().catch((error: unknown) => error)
      expect(failure).toMatchObject({ $metadata: { httpStatusCode: action.startsWith('s3:') ? 403 : 400 } })
      if (!call.startsWith('Head'))
        expect(failure).toHaveProperty(
          'message',
          expect.stringMatching(/with an explicit deny in an identity-based policy$/),
        )
    },
  )
})
