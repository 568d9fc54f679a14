/** Each call about a model that is put into use, with the actions and resources that it needs. */
import {
  CopyProjectVersionCommand,
  DeleteProjectPolicyCommand,
  DetectCustomLabelsCommand,
  ListProjectPoliciesCommand,
  PutProjectPolicyCommand,
  StartProjectVersionCommand,
  StopProjectVersionCommand,
} from '@aws-sdk/client-rekognition'
import { png } from '../image-files.js'
import type { Row } from './authorized-calls.js'
import { bench, LIVE, OUTPUT, PASTURE, PROJECT, VERSION } from './policy-bench.js'

const COPY = {
  SourceProjectArn: PROJECT,
  SourceProjectVersionArn: VERSION,
  DestinationProjectArn: PASTURE,
  VersionName: 'v1',
  OutputConfig: OUTPUT,
}

const DOCUMENT = JSON.stringify({
  Statement: {
    Effect: 'Allow',
    Principal: { AWS: '444455556666' },
    Action: 'rekognition:CopyProjectVersion',
    Resource: VERSION,
  },
})

const NEEDS_OF_COPY = [
  ['rekognition:CopyProjectVersion', VERSION],
  ['rekognition:CopyProjectVersion', PASTURE],
  ['rekognition:CreateProjectVersion', PASTURE],
] as const

export const modelRows: readonly Row[] = [
  {
    call: 'StartProjectVersion',
    send: () =>
      bench.rekognition.send(new StartProjectVersionCommand({ ProjectVersionArn: VERSION, MinInferenceUnits: 1 })),
    needs: [['rekognition:StartProjectVersion', VERSION]],
  },
  {
    call: 'StopProjectVersion',
    send: () => bench.rekognition.send(new StopProjectVersionCommand({ ProjectVersionArn: LIVE })),
    needs: [['rekognition:StopProjectVersion', LIVE]],
  },
  {
    call: 'DetectCustomLabels',
    send: () =>
      bench.rekognition.send(new DetectCustomLabelsCommand({ ProjectVersionArn: LIVE, Image: { Bytes: png() } })),
    needs: [['rekognition:DetectCustomLabels', LIVE]],
  },
  {
    call: 'CopyProjectVersion',
    send: () => bench.rekognition.send(new CopyProjectVersionCommand(COPY)),
    needs: NEEDS_OF_COPY,
  },
  {
    call: 'CopyProjectVersion with tags',
    send: () => bench.rekognition.send(new CopyProjectVersionCommand({ ...COPY, Tags: { a: 'b' } })),
    needs: [
      ...NEEDS_OF_COPY,
      [
        'rekognition:TagResource',
        'arn:aws:rekognition:eu-west-1:111122223333:project/pasture/version/v1/1772442000000',
      ],
    ],
  },
  {
    call: 'PutProjectPolicy',
    send: () =>
      bench.rekognition.send(
        new PutProjectPolicyCommand({ ProjectArn: PROJECT, PolicyName: 'more', PolicyDocument: DOCUMENT }),
      ),
    needs: [['rekognition:PutProjectPolicy', PROJECT]],
  },
  {
    call: 'ListProjectPolicies',
    send: () => bench.rekognition.send(new ListProjectPoliciesCommand({ ProjectArn: PROJECT })),
    needs: [['rekognition:ListProjectPolicies', PROJECT]],
  },
  {
    call: 'DeleteProjectPolicy',
    send: () =>
      bench.rekognition.send(new DeleteProjectPolicyCommand({ ProjectArn: PROJECT, PolicyName: 'production' })),
    needs: [['rekognition:DeleteProjectPolicy', PROJECT]],
  },
]
