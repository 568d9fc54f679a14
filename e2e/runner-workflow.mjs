/** The workflow that the local runner runs; one job for each way that a step can end. */

const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1'

/** Later steps pass the outputs and the report to the script; RUNNER_TEMP is deleted when the job ends. */
const KEEP = `
      - if: always()
        env:
          OUTPUTS: \${{ toJSON(steps.train.outputs) }}
          REPORT: \${{ steps.train.outputs.report-path }}
        run: |
          printf '%s' "$OUTPUTS" > "$RESULTS/outputs.json"
          if [ -f "$REPORT" ]; then cp "$REPORT" "$RESULTS/report.json"; fi`

const DATA = `
          project: surfaces
          create-project: true
          training-manifests: data/training.manifest
          testing-manifests: data/testing.manifest
          output-location: s3://e2e-runner/results`

const job = (name, inputs, more = '') => `
  ${name}:
    runs-on: ubuntu-latest${more}
    steps:
      - uses: ${CHECKOUT}
      - id: train
        uses: ./
        with:${inputs}${KEEP}
`

/** Two jobs: the second gets only the name of the version from the first. */
const JUDGE = `
  start:
    runs-on: ubuntu-latest
    outputs:
      version-name: \${{ steps.start.outputs.version-name }}
    steps:
      - uses: ${CHECKOUT}
      - id: start
        uses: ./
        with:${DATA}
          wait: false

  judge:
    needs: start
    runs-on: ubuntu-latest
    steps:
      - uses: ${CHECKOUT}
      - id: train
        uses: ./evaluate
        with:
          project: surfaces
          version: \${{ needs.start.outputs.version-name }}
          poll-interval: 5s
          baseline: latest
          gate: |
            labels.*.recall >= 0.1
            f1 >= baseline - 0.5
            warn: testing-images >= 1000${KEEP}
`

export const WORKFLOW = `name: e2e
on: push
permissions:
  contents: read
jobs:${job('passes', `${DATA}\n          f1-threshold: 0.01`)}${job(
  'gate',
  // Above 1 nothing passes and nothing is allowed; this is as high as a bound can be.
  `${DATA}\n          f1-threshold: 100%`,
)}${job(
  'inputs',
  `
          project: surfaces
          output-location: results
          f1-threshold: high
          poll-interval: 1s`,
)}${job('legs', `${DATA}\n          wait: false`, '\n    strategy:\n      matrix:\n        size: [small, large]')}${JUDGE}`
