import { ofAccount } from '../accounts/acting-account.js'
import type { Dataset } from '../datasets/dataset.js'
import type { Project } from '../state.js'
import type { Handler } from './handler.js'
import { numberOf, textOf, textsOf } from './input.js'
import { pageOf } from './paging.js'
import { withoutUndefined } from '../../../../src/model/without-undefined.js'

/** DescribeProjects: newest first; without Features only Custom Labels projects; an unknown name is just not listed. */
export const describeProjects: Handler = (state, input) => {
  const names = textsOf(input, 'ProjectNames')
  const features = textsOf(input, 'Features') ?? ['CUSTOM_LABELS']
  const listed = ofAccount(state, state.projects)
    .filter(({ name }) => names === undefined || names.includes(name))
    .filter(({ feature }) => features.includes(feature))
    .sort((left, right) => right.createdAt - left.createdAt)
  const page = pageOf(listed, ({ createdAt }) => createdAt, {
    token: textOf(input, 'NextToken'),
    maxResults: numberOf(input, 'MaxResults'),
    question: JSON.stringify(['DescribeProjects', names, features]),
    short: state.settings.shortPages,
  })
  return {
    state,
    output: withoutUndefined({ ProjectDescriptions: page.entries.map(describeProject), NextToken: page.nextToken }),
  }
}

function describeProject(project: Project): Readonly<Record<string, unknown>> {
  return withoutUndefined({
    ProjectArn: project.arn,
    CreationTimestamp: project.createdAt / 1000,
    Status: project.status,
    Datasets: project.datasets.map(describeDatasetOf),
    Feature: project.feature,
    AutoUpdate: project.autoUpdate,
  })
}

function describeDatasetOf(dataset: Dataset): Readonly<Record<string, unknown>> {
  return {
    CreationTimestamp: dataset.createdAt / 1000,
    DatasetType: dataset.type,
    DatasetArn: dataset.arn,
    ...describeStatus(dataset),
  }
}

/** The status of a dataset, which is that of the last operation on it. SUCCESS during an operation is assumed. */
export function describeStatus({ status, statusMessage }: Dataset): Readonly<Record<string, string>> {
  return {
    Status: status,
    StatusMessage: statusMessage,
    StatusMessageCode: status.endsWith('FAILED') ? 'CLIENT_ERROR' : 'SUCCESS',
  }
}
