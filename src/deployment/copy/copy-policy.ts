/** The project policy that lets another account copy one version. */
import { createHash } from 'node:crypto'
import { isJsonArray } from '../../text/json.js'

/** What is copied where. */
export interface CopyRoute {
  readonly sourceVersionArn: string
  readonly destinationProjectArn: string
  readonly versionName: string
}

/** What an ARN begins with. */
interface ArnParts {
  readonly partition: string
  readonly region: string
  readonly account: string
}

/** `arn:<partition>:<service>:<region>:<account>:...` */
export function partsOfArn(arn: string): ArnParts {
  const [, partition = '', , region = '', account = ''] = arn.split(':')
  return { partition, region, account }
}

/** Whether the destination is another account than the source's: only then is a policy needed. */
export function isForeign({ sourceVersionArn, destinationProjectArn }: CopyRoute): boolean {
  return partsOfArn(sourceVersionArn).account !== partsOfArn(destinationProjectArn).account
}

/**
 * Lets one role copy one version; without the role, any of the account that its own policies allow it. No more than the service's
 * limit of 2000 characters: the parts are shorter.
 * @param roleArn  of the destination's role; one of another account is not used
 * @returns JSON, ready to paste
 * @see Custom Labels developer guide, "Creating a project policy document"
 */
export function policyDocument(route: CopyRoute, roleArn: string | undefined): string {
  const { partition, account } = partsOfArn(route.destinationProjectArn)
  const isOfAccount = roleArn !== undefined && partsOfArn(roleArn).account === account
  return JSON.stringify(
    {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: isOfAccount ? roleArn : `arn:${partition}:iam::${account}:root` },
          Action: 'rekognition:CopyProjectVersion',
          Resource: route.sourceVersionArn,
        },
      ],
    },
    null,
    2,
  )
}

/** What the names of all policies of this action begin with. */
export const POLICY_PREFIX = 'train-custom-labels-copy-'

/** The same name in every run that copies this version to this place, so that a later run finds what an earlier one left. */
export function policyName({ sourceVersionArn, destinationProjectArn, versionName }: CopyRoute): string {
  const identity = JSON.stringify([sourceVersionArn, destinationProjectArn, versionName])
  return POLICY_PREFIX + createHash('sha256').update(identity).digest('hex').slice(0, 16)
}

/** Whether two documents say the same; the service may return one in another spelling of JSON. */
export function isSameDocument(a: string, b: string): boolean {
  try {
    return JSON.stringify(sortKeys(JSON.parse(a))) === JSON.stringify(sortKeys(JSON.parse(b)))
  } catch {
    return false
  }
}

function sortKeys(value: unknown): unknown {
  if (isJsonArray(value)) return value.map(sortKeys)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, held]): [string, unknown] => [key, sortKeys(held)])
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}
