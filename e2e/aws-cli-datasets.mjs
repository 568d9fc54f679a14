/** Part of aws-cli.mjs: the official AWS CLI leads the datasets of a project from a manifest to their deletion. */
import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { imageLevelManifest } from './manifests.mjs'

/** Images of each label; the CLI asks for 100 entries at a time, so that it has to turn pages. */
const IMAGES_PER_LABEL = 120

/**
 * @param {ReturnType<import('./tally.mjs').createTally>['check']} check
 * @param {ReturnType<import('./aws-cli-client.mjs').createAwsCli>} cli
 * @param {string} bucket there already
 * @param {string} scratch a folder for files
 */
export async function tryDatasets(check, { answerOf, errorOf }, bucket, scratch) {
  const rekognition = (...args) => answerOf('rekognition', ...args)
  const described = async (arn) => (await rekognition('describe-dataset', '--dataset-arn', arn)).DatasetDescription

  /** Asks until the status is no longer in progress; the emulator's minute is a blink of an eye. */
  async function settled(arn) {
    for (;;) {
      const description = await described(arn)
      if (!description.Status.endsWith('_IN_PROGRESS')) return description
    }
  }

  const project = (await rekognition('create-project', '--project-name', 'pasture')).ProjectArn
  const path = join(scratch, 'dataset.manifest')
  const manifest = imageLevelManifest('dataset', IMAGES_PER_LABEL, bucket)
  await writeFile(path, `${manifest}no JSON\n`)
  await answerOf('s3', 'cp', path, `s3://${bucket}/dataset.manifest`)
  const create = (type, ...source) => [
    ...['create-dataset', '--project-arn', project, '--dataset-type', type, '--tags', 'team=pasture', ...source],
  ]
  const source = { GroundTruthManifest: { S3Object: { Bucket: bucket, Name: 'dataset.manifest' } } }
  let training
  await check('create-dataset from a manifest, of which the bad line is dropped', async () => {
    training = (await rekognition(...create('TRAIN', '--dataset-source', JSON.stringify(source)))).DatasetArn
    const { Status, StatusMessageCode, DatasetStats } = await settled(training)
    assert.deepEqual({ Status, StatusMessageCode }, { Status: 'CREATE_COMPLETE', StatusMessageCode: 'SUCCESS' })
    assert.deepEqual(DatasetStats, {
      LabeledEntries: 2 * IMAGES_PER_LABEL,
      TotalEntries: 2 * IMAGES_PER_LABEL,
      TotalLabels: 2,
      ErrorEntries: 0,
    })
  })
  await check('a second dataset of the type is refused', async () =>
    assert.match(await errorOf('rekognition', ...create('TRAIN')), /ResourceAlreadyExistsException/),
  )
  await check('list-dataset-entries turns the pages', async () => {
    const { DatasetEntries } = await rekognition('list-dataset-entries', '--dataset-arn', training)
    const images = (lines) => lines.map((line) => JSON.parse(line)['source-ref'])
    assert.deepEqual(images(DatasetEntries), images(manifest.trimEnd().split('\n')))
  })
  await check('list-dataset-entries with filters', async () => {
    const list = async (...filters) =>
      (await rekognition('list-dataset-entries', '--dataset-arn', training, ...filters)).DatasetEntries.length
    assert.equal(await list('--contains-labels', 'good', 'none'), IMAGES_PER_LABEL)
    assert.equal(await list('--source-ref-contains', 'scratched-11'), 11)
    assert.equal(await list('--no-labeled'), 0)
    assert.equal(await list('--has-errors'), 0)
  })
  await check('update-dataset-entries with lines as text', async () => {
    const [first, ...others] = manifest.trimEnd().split('\n')
    assert.ok(others.length > 0)
    const image = JSON.parse(first)['source-ref']
    const GroundTruth = [{ 'source-ref': image }, { 'source-ref': `s3://${bucket}/new.jpg`, a: 1, 'a-metadata': {} }]
      .map((line) => JSON.stringify(line))
      .join('\n')
    await rekognition('update-dataset-entries', '--dataset-arn', training, '--changes', JSON.stringify({ GroundTruth }))
    const { Status, DatasetStats } = await settled(training)
    assert.equal(Status, 'UPDATE_COMPLETE')
    assert.deepEqual(DatasetStats, {
      LabeledEntries: 2 * IMAGES_PER_LABEL,
      TotalEntries: 2 * IMAGES_PER_LABEL + 1,
      TotalLabels: 2,
      ErrorEntries: 1,
    })
    const { DatasetEntries } = await rekognition('list-dataset-entries', '--dataset-arn', training, '--has-errors')
    assert.match(DatasetEntries.join('\n'), /^\{"source-ref":"s3:\/\/[^"]+\/new\.jpg".*"cl-errors":\[\{"code":"ERROR_/)
  })
  await check('list-dataset-labels', async () => {
    const { DatasetLabelDescriptions } = await rekognition('list-dataset-labels', '--dataset-arn', training)
    assert.deepEqual(DatasetLabelDescriptions, [
      { LabelName: 'good', LabelStats: { EntryCount: IMAGES_PER_LABEL - 1 } },
      { LabelName: 'scratched', LabelStats: { EntryCount: IMAGES_PER_LABEL } },
    ])
  })
  let testing
  await check('distribute-dataset-entries into an empty dataset', async () => {
    testing = (await rekognition(...create('TEST'))).DatasetArn
    await settled(testing)
    await rekognition('distribute-dataset-entries', '--datasets', `Arn=${training}`, `Arn=${testing}`)
    const counts = [await settled(training), await settled(testing)].map(
      ({ DatasetStats }) => DatasetStats.TotalEntries,
    )
    assert.equal(counts[0] + counts[1], 2 * IMAGES_PER_LABEL + 1)
    // A fifth, rounded label by label.
    assert.ok(Math.abs(counts[1] - (2 * IMAGES_PER_LABEL + 1) / 5) < 2, `${counts[1]} images moved`)
  })
  await check('describe-projects names both datasets', async () => {
    const { ProjectDescriptions } = await rekognition('describe-projects', '--project-names', 'pasture')
    assert.deepEqual(
      ProjectDescriptions[0].Datasets.map(({ DatasetArn, DatasetType, Status }) => ({
        DatasetArn,
        DatasetType,
        Status,
      })),
      [
        { DatasetArn: training, DatasetType: 'TRAIN', Status: 'UPDATE_COMPLETE' },
        { DatasetArn: testing, DatasetType: 'TEST', Status: 'UPDATE_COMPLETE' },
      ],
    )
  })
  await check('a training from the datasets', async () => {
    const output = JSON.stringify({ S3Bucket: bucket, S3KeyPrefix: 'datasets' })
    const named = ['--project-arn', project, '--version-name', 'v1', '--output-config', output]
    await rekognition('create-project-version', ...named)
    await rekognition('wait', 'project-version-training-completed', '--project-arn', project, '--version-names', 'v1')
    const summary = join(scratch, 'dataset-summary.json')
    const key = 'datasets/ManifestSummary-pasture-v1.json'
    await answerOf('s3api', 'get-object', '--bucket', bucket, '--key', key, summary)
    const { statistics } = JSON.parse(await readFile(summary, 'utf8'))
    assert.equal(statistics.training.total_json_lines + statistics.testing.total_json_lines, 2 * IMAGES_PER_LABEL + 1)
  })
  await check('delete-dataset, of which nothing is left', async () => {
    for (const arn of [training, testing]) {
      await rekognition('delete-dataset', '--dataset-arn', arn)
      await assert.rejects(async () => {
        for (;;) assert.equal((await described(arn)).Status, 'DELETE_IN_PROGRESS')
      }, /ResourceNotFoundException/)
    }
  })
}
