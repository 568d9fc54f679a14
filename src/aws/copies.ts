/** CopyProjectVersion on the official client. */
import { CopyProjectVersionCommand, type RekognitionClient } from '@aws-sdk/client-rekognition'
import type { ModelPort } from '../ports/models.js'
import { attempt } from './attempt.js'
import type { OpenClient } from './open-client.js'
import { CREATE_LIMITS } from './retry.js'
import { VERSION_ARN } from './to-project-version.js'
import { arnOf, understand } from './understand.js'

/** The client's credentials are those of the destination. */
export function createCopies({ client, deps }: OpenClient<RekognitionClient>): Pick<ModelPort, 'copy'> {
  return {
    copy: async (request) => {
      const { output, tags, kmsKeyId } = request
      const isTagged = Object.keys(tags).length > 0
      const facts = {
        service: 'rekognition',
        operation: 'CopyProjectVersion',
        resource: request.destinationProjectArn,
        source: request.sourceVersionArn,
        kmsKeyId,
        tagged: isTagged,
      } as const
      const answer = await attempt(deps, CREATE_LIMITS, facts, (abortSignal) =>
        client.send(
          new CopyProjectVersionCommand({
            SourceProjectArn: request.sourceProjectArn,
            SourceProjectVersionArn: request.sourceVersionArn,
            DestinationProjectArn: request.destinationProjectArn,
            VersionName: request.versionName,
            OutputConfig: { S3Bucket: output.bucket, S3KeyPrefix: output.prefix },
            Tags: isTagged ? tags : undefined,
            KmsKeyId: kmsKeyId,
          }),
          { abortSignal },
        ),
      )
      return understand(facts, () => arnOf(answer.ProjectVersionArn, VERSION_ARN, 'ProjectVersionArn'))
    },
  }
}
