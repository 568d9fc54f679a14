/** Versions to evaluate. */
import { DATA } from './environment.js'

export const trained = {
  data: { training: `s3://${DATA}/train.manifest`, testing: `s3://${DATA}/test.manifest` },
  output: 's3://orchard-results/runs',
  ageSeconds: 86_400,
}

export const TAG = 'train-custom-labels:'
