/** The scenarios of the sweep. An action adds its own: seed, inputs, good end. */
import { manifestOf } from '../support/environment.js'
import { digestTags } from './digest-tags.js'
import type { Scenario } from './scenario.js'
import {
  SHORT,
  WAITING,
  MANIFESTS,
  TRAINED,
  START,
  HOUR,
  LONG,
  WAITING_LONG,
  STARTED,
  TRAIN,
  EVALUATE,
  PASSED,
  GATE_FAILED,
} from './scenario-parts.js'

export const SCENARIOS: readonly Scenario[] = [
  {
    ...TRAIN,
    id: 'train-from-s3',
    seed: { settings: SHORT },
    inputs: { ...START, ...MANIFESTS, 'f1-threshold': '0.8' },
    good: PASSED,
    inPairs: true,
  },
  {
    ...TRAIN,
    id: 'train-from-workspace-against-a-baseline',
    seed: { settings: SHORT, projects: { orchard: { versions: { before: { ...TRAINED, ageSeconds: HOUR } } } } },
    inputs: {
      ...START,
      'training-manifests': 'train.manifest',
      'testing-manifests': 'test.manifest',
      gate: 'f1 >= baseline - 0.1\nprecision >= 0.5\ninvalid-lines == 0',
      baseline: 'latest',
    },
    workspace: { 'train.manifest': manifestOf(30), 'test.manifest': manifestOf(20, ['apple', 'pear'], 1000) },
    good: PASSED,
    sweptFrom: 'head-manifest',
    needs: ['evaluation-summary', 'manifest-summary', 'baseline'],
  },
  {
    ...TRAIN,
    id: 'train-and-detach',
    seed: { settings: SHORT },
    inputs: {
      ...START,
      'training-manifests': MANIFESTS['training-manifests'],
      'auto-create-testing-data': 'true',
      'on-timeout': 'detach',
      record: 'false',
    },
    good: { outcome: 'trained', code: '' },
    onTimeout: 'detach',
    sweptFrom: 'create-version',
  },
  {
    ...TRAIN,
    id: 'train-without-waiting',
    // Longer than two lost answers and the requests after them: nothing is trained when the run ends.
    seed: { settings: LONG },
    inputs: { ...START, ...MANIFESTS, wait: 'false', 'f1-threshold': '0.8' },
    good: { outcome: 'still-training', code: '' },
    sweptFrom: 'create-version',
    inPairs: true,
  },
  {
    ...TRAIN,
    id: 'train-and-notify',
    seed: { settings: LONG, stateMachines: { wait: {} } },
    inputs: {
      ...START,
      ...MANIFESTS,
      wait: 'false',
      notify: 'arn:aws:states:eu-west-1:111122223333:stateMachine:wait',
    },
    good: { outcome: 'still-training', code: '' },
    // What comes before it is that of the run without it.
    sweptFrom: 'peek',
  },
  {
    ...TRAIN,
    id: 'train-while-lists-lag',
    seed: { settings: { trainings: [{ version: '*', seconds: 2, hiddenSeconds: 20 }] } },
    inputs: { ...START, ...MANIFESTS, 'f1-threshold': '0.8' },
    good: PASSED,
    sweptFrom: 'nowhere',
    inPairs: true,
  },
  {
    ...TRAIN,
    id: 'train-nothing-from-the-same-data',
    seed: {
      projects: {
        orchard: {
          versions: {
            same: {
              ...TRAINED,
              ageSeconds: 2 * HOUR,
              tags: { ...STARTED, ...digestTags(manifestOf(40), manifestOf(20, ['apple', 'pear'], 1000)) },
            },
          },
        },
      },
    },
    inputs: { ...START, ...MANIFESTS, 'f1-threshold': '0.8', reuse: 'data' },
    good: PASSED,
    trainings: 0,
    sweptFrom: 'same-data-tags',
  },
  {
    ...TRAIN,
    id: 'train-as-a-role',
    assumesRole: true,
    seed: { settings: LONG },
    inputs: { ...START, ...WAITING_LONG, ...MANIFESTS, 'f1-threshold': '0.8' },
    good: PASSED,
    sweptFrom: 'grown-session',
  },
  {
    ...EVALUATE,
    id: 'evaluate-as-a-role',
    assumesRole: true,
    seed: { projects: { orchard: { versions: { newest: { ...TRAINED, ageSeconds: HOUR } } } } },
    inputs: { ...WAITING, version: 'newest', gate: 'f1 >= 0.8\nrecall >= 0.5' },
    good: PASSED,
    needs: ['evaluation-summary'],
  },
  {
    ...EVALUATE,
    id: 'evaluate-latest-against-a-baseline',
    seed: {
      projects: {
        orchard: {
          versions: { before: { ...TRAINED, ageSeconds: 2 * HOUR }, newest: { ...TRAINED, ageSeconds: HOUR } },
        },
      },
    },
    inputs: { ...WAITING, version: 'latest', gate: 'f1 >= baseline - 0.1\nrecall >= 0.5', baseline: 'best' },
    good: PASSED,
    needs: ['evaluation-summary', 'baseline'],
  },
  {
    ...EVALUATE,
    id: 'evaluate-unjudged-in-training',
    seed: {
      settings: { trainings: [{ version: 'newest', seconds: 60 }] },
      projects: {
        orchard: {
          versions: {
            foreign: { ...TRAINED, ageSeconds: 2 * HOUR },
            newest: { ...TRAINED, tags: STARTED },
          },
        },
      },
    },
    inputs: { ...WAITING, version: 'unjudged', 'f1-threshold': '0.8' },
    good: PASSED,
    sweptFrom: 'unjudged-tags',
    afterVerdict: { outcome: 'nothing-to-judge', code: '' },
  },
  {
    ...EVALUATE,
    id: 'evaluate-worse-than-the-baseline',
    seed: {
      settings: { trainings: [{ version: 'newest', quality: { default: 0.7 } }] },
      projects: {
        orchard: {
          versions: { before: { ...TRAINED, ageSeconds: 2 * HOUR }, newest: { ...TRAINED, ageSeconds: HOUR } },
        },
      },
    },
    inputs: { ...WAITING, version: 'newest', gate: 'f1 >= baseline', baseline: 'latest' },
    good: GATE_FAILED,
    needs: ['baseline'],
    sweptFrom: 'find-baseline',
  },
  {
    ...EVALUATE,
    id: 'evaluate-dropped-lines',
    seed: {
      buckets: { 'orchard-faulty': { objects: { 'train.manifest': { text: `${manifestOf(40)}no JSON\n` } } } },
      projects: {
        orchard: {
          versions: {
            newest: {
              ...TRAINED,
              data: { ...TRAINED.data, training: 's3://orchard-faulty/train.manifest' },
              ageSeconds: HOUR,
            },
          },
        },
      },
    },
    inputs: { ...WAITING, version: 'newest', gate: 'invalid-lines == 0' },
    good: GATE_FAILED,
    sweptFrom: 'manifest-summary',
    needs: ['evaluation-summary', 'manifest-summary'],
  },
  {
    ...EVALUATE,
    id: 'evaluate-lines-against-the-baseline',
    seed: {
      projects: {
        orchard: {
          versions: { before: { ...TRAINED, ageSeconds: 2 * HOUR }, newest: { ...TRAINED, ageSeconds: HOUR } },
        },
      },
    },
    inputs: { ...WAITING, version: 'newest', gate: 'invalid-lines <= baseline', baseline: 'latest' },
    good: PASSED,
    sweptFrom: 'baseline-lines',
    needs: ['manifest-summary', 'baseline'],
  },
  {
    ...EVALUATE,
    id: 'evaluate-unjudged-that-failed',
    seed: {
      buckets: {
        'orchard-faulty': { objects: { 'train.manifest': { text: `${manifestOf(20)}${'no JSON\n'.repeat(20)}` } } },
      },
      projects: {
        orchard: {
          versions: {
            newest: {
              ...TRAINED,
              data: { ...TRAINED.data, training: 's3://orchard-faulty/train.manifest' },
              ageSeconds: HOUR,
              tags: STARTED,
            },
          },
        },
      },
    },
    inputs: { ...WAITING, version: 'unjudged', 'f1-threshold': '0.8' },
    good: { outcome: 'training-failed', code: 'TRAINING_FAILED' },
    sweptFrom: 'reason-of-failure',
    afterVerdict: { outcome: 'nothing-to-judge', code: '' },
  },
]
