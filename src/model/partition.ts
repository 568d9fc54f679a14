/** The partitions of AWS: closed off from each other, distinguished by ARNs, Regions and the console's address. */

/** One partition. */
export interface Partition {
  /** As the second part of an ARN spells it. */
  readonly id: string
  /** What its Regions begin with. */
  readonly regionPrefix: string
  /** The console's host for one Region; undefined where it is not publicly known. */
  readonly consoleHost?: (region: string) => string
}

/**
 * All partitions but the common one, whose Regions have no prefix in common. Ids and Regions: the partitions table of
 * the AWS SDK, which a test compares. Hosts: sign-in pages of the partitions' documentation; those of the ISO
 * partitions are on networks that are not the internet.
 */
export const OTHER_PARTITIONS: readonly Partition[] = [
  { id: 'aws-cn', regionPrefix: 'cn-', consoleHost: () => 'console.amazonaws.cn' },
  { id: 'aws-us-gov', regionPrefix: 'us-gov-', consoleHost: () => 'console.amazonaws-us-gov.com' },
  { id: 'aws-eusc', regionPrefix: 'eusc-', consoleHost: () => 'console.amazonaws-eusc.eu' },
  { id: 'aws-iso', regionPrefix: 'us-iso-' },
  { id: 'aws-iso-b', regionPrefix: 'us-isob-' },
  { id: 'aws-iso-e', regionPrefix: 'eu-isoe-' },
  { id: 'aws-iso-f', regionPrefix: 'us-isof-' },
]

/** The one that most accounts are in. */
const COMMON: Partition = {
  id: 'aws',
  regionPrefix: '',
  consoleHost: (region) => `${region}.console.aws.amazon.com`,
}

/** The partition that a Region belongs to; a Region of an unknown form counts to the common one. */
export function partitionOfRegion(region: string): Partition {
  return OTHER_PARTITIONS.find(({ regionPrefix }) => region.startsWith(regionPrefix)) ?? COMMON
}
