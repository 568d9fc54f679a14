/** Each call about a model that is put into use, with the actions and resources that it needs. */
import { StartProjectVersionCommand, StopProjectVersionCommand } from '@aws-sdk/client-rekognition'
import type { Row } from './authorized-calls.js'
import { bench, LIVE, VERSION } from './policy-bench.js'

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
]
