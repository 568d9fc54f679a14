/** The partitions of AWS, as the ARNs of their Regions spell them. Table of the AWS SDKs, `partitions.json`. */
const BY_PREFIX: readonly (readonly [regionPrefix: string, id: string])[] = [
  ['cn-', 'aws-cn'],
  ['us-gov-', 'aws-us-gov'],
  ['eusc-', 'aws-eusc'],
  ['us-iso-', 'aws-iso'],
  ['us-isob-', 'aws-iso-b'],
  ['eu-isoe-', 'aws-iso-e'],
  ['us-isof-', 'aws-iso-f'],
]

/** The second part of every ARN of a Region; that of an unknown form counts to the common partition. */
export function partitionIdOf(region: string): string {
  return BY_PREFIX.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws'
}
