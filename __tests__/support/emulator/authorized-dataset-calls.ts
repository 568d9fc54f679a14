/** Each call about a dataset, with the actions and resources that it needs. */
import {
  CreateDatasetCommand,
  DeleteDatasetCommand,
  DescribeDatasetCommand,
  DistributeDatasetEntriesCommand,
  ListDatasetEntriesCommand,
  ListDatasetLabelsCommand,
  UpdateDatasetEntriesCommand,
} from '@aws-sdk/client-rekognition'
import type { Row } from './authorized-calls.js'
import { bench, PROJECT, TEST_DATASET, TRAIN_DATASET } from './policy-bench.js'

const NEW = { ProjectArn: PROJECT, DatasetType: 'TRAIN' } as const
const AT = { DatasetArn: TRAIN_DATASET }

export const datasetRows: readonly Row[] = [
  {
    call: 'CreateDataset',
    send: () => bench.rekognition.send(new CreateDatasetCommand(NEW)),
    needs: [['rekognition:CreateDataset', PROJECT]],
  },
  {
    call: 'CreateDataset with tags, of another dataset',
    send: () =>
      bench.rekognition.send(
        new CreateDatasetCommand({ ...NEW, DatasetSource: { DatasetArn: TRAIN_DATASET }, Tags: { a: 'b' } }),
      ),
    needs: [
      ['rekognition:CreateDataset', PROJECT],
      ['rekognition:ListDatasetEntries', TRAIN_DATASET],
      [
        'rekognition:TagResource',
        'arn:aws:rekognition:eu-west-1:111122223333:project/orchard/dataset/train/1772442000000',
      ],
    ],
  },
  {
    call: 'DescribeDataset',
    send: () => bench.rekognition.send(new DescribeDatasetCommand(AT)),
    needs: [['rekognition:DescribeDataset', TRAIN_DATASET]],
  },
  {
    call: 'ListDatasetEntries',
    send: () => bench.rekognition.send(new ListDatasetEntriesCommand(AT)),
    needs: [['rekognition:ListDatasetEntries', TRAIN_DATASET]],
  },
  {
    call: 'ListDatasetLabels',
    send: () => bench.rekognition.send(new ListDatasetLabelsCommand(AT)),
    needs: [['rekognition:ListDatasetLabels', TRAIN_DATASET]],
  },
  {
    call: 'UpdateDatasetEntries',
    send: () =>
      bench.rekognition.send(
        new UpdateDatasetEntriesCommand({
          ...AT,
          Changes: { GroundTruth: Buffer.from('{"source-ref":"s3://abc/d"}') },
        }),
      ),
    needs: [['rekognition:UpdateDatasetEntries', TRAIN_DATASET]],
  },
  {
    call: 'DistributeDatasetEntries',
    send: () =>
      bench.rekognition.send(
        new DistributeDatasetEntriesCommand({ Datasets: [{ Arn: TRAIN_DATASET }, { Arn: TEST_DATASET }] }),
      ),
    needs: [
      ['rekognition:DistributeDatasetEntries', TRAIN_DATASET],
      ['rekognition:DistributeDatasetEntries', TEST_DATASET],
    ],
  },
  {
    call: 'DeleteDataset',
    send: () => bench.rekognition.send(new DeleteDatasetCommand(AT)),
    needs: [['rekognition:DeleteDataset', TRAIN_DATASET]],
  },
]
