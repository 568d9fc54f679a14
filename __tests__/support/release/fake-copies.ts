/** CopyProjectVersion of a fake cloud. */
import type { CopyVersionRequest } from '../../../src/ports/models.js'
import { isJsonArray, own, ownText } from '../../../src/text/json.js'
import { fault, type FakeAccount } from './fake-account.js'
import type { FakeService } from './fake-models.js'

/**
 * Makes a copy in the account of the destination, as its caller.
 * @returns its ARN
 * @throws ServiceError `access-denied` where the source is another account's and no policy of its project allows the copy
 */
export function copyVersion(
  account: FakeAccount,
  accounts: readonly FakeAccount[],
  service: FakeService,
  request: CopyVersionRequest,
): string {
  const home = accounts.find((one) => one.versions.some(({ arn }) => arn === request.sourceVersionArn))
  const source = home?.versions.find(({ arn }) => arn === request.sourceVersionArn)
  const target = account.projects.find(({ arn }) => arn === request.destinationProjectArn)
  if (home === undefined || source?.projectArn !== request.sourceProjectArn || target === undefined) {
    throw fault('not-found', 'CopyProjectVersion')
  }
  if (home !== account && !isAllowed(home, account, request)) {
    const words = `is not authorized to perform: rekognition:CopyProjectVersion on resource: ${request.sourceVersionArn}`
    throw fault('access-denied', 'CopyProjectVersion', `${words} because no resource-based policy allows the action`)
  }
  const isTaken = account.versions.some((one) => one.projectArn === target.arn && one.name === request.versionName)
  if (isTaken) throw fault('in-use', 'CopyProjectVersion')
  const copy = account.add(
    request.versionName,
    {
      status: 'COPYING_IN_PROGRESS',
      createdAt: service.now(),
      sourceVersionArn: source.arn,
      output: request.output,
      kmsKeyId: request.kmsKeyId,
      f1Score: undefined,
      evaluationSummary: undefined,
    },
    request.tags,
    target,
  )
  const failure = service.copyFails(request.versionName)
  const change =
    failure === undefined ? { status: 'COPYING_COMPLETED' } : { status: 'COPYING_FAILED', statusMessage: failure }
  copy.due = { at: service.now() + service.copyMs, change }
  return copy.arn
}

/** Whether a policy of the source's project names the caller's account, the action and the version. */
function isAllowed(home: FakeAccount, { id }: FakeAccount, request: CopyVersionRequest): boolean {
  return (home.policies.get(request.sourceProjectArn) ?? []).some(({ document }) => {
    const statements: unknown = own(JSON.parse(document), 'Statement')
    return listOf(statements).some((statement) => {
      const resources = listOf(own(statement, 'Resource')).map(String)
      return (
        ownText(statement, 'Effect') === 'Allow' &&
        listOf(own(statement, 'Action')).includes('rekognition:CopyProjectVersion') &&
        listOf(own(own(statement, 'Principal'), 'AWS')).some((one) => String(one).includes(id)) &&
        resources.some((pattern) => matches(pattern, request.sourceVersionArn))
      )
    })
  })
}

function listOf(value: unknown): readonly unknown[] {
  return isJsonArray(value) ? value : [value]
}

function matches(pattern: string, arn: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`).test(arn)
}
