/** Where the ARN of the version in use is written for callers. */
import type { PublishTarget } from '../release-inputs.js'
import type { ReleaseTools } from '../release-tools.js'
import { configurationPublisher } from './configuration-publisher.js'
import type { Publisher } from './published-value.js'
import { parameterPublisher, variablePublisher } from './value-publisher.js'

/** The publisher of a target. */
export function publisherOf(tools: ReleaseTools, target: PublishTarget): Publisher {
  switch (target.kind) {
    case 'ssm':
      return parameterPublisher(tools, target)
    case 'appconfig':
      return configurationPublisher(tools, target)
    case 'variable':
      return variablePublisher(tools, target)
  }
}
