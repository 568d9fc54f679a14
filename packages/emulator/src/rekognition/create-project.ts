import { ofAccount } from '../accounts/acting-account.js'
import { withEntry, type Project } from '../state.js'
import { issueInstant, projectArn } from './arns.js'
import { RekognitionError } from './error.js'
import type { Handler } from './handler.js'
import { tagsOf, textOf, textOfOrThrow } from './input.js'

/** CreateProject: names are unique in the account and Region. */
export const createProject: Handler = (state, input, now) => {
  const name = textOfOrThrow(input, 'ProjectName')
  const feature = textOf(input, 'Feature') ?? 'CUSTOM_LABELS'
  const autoUpdate = textOf(input, 'AutoUpdate')
  if ((feature === 'CONTENT_MODERATION') !== (autoUpdate !== undefined))
    throw new RekognitionError(
      'InvalidParameterException',
      'AutoUpdate is required for content moderation projects and is not allowed for any other.',
    )
  const projects = ofAccount(state, state.projects)
  if (projects.some((project) => project.name === name))
    throw new RekognitionError('ResourceInUseException', `A project with the name ${name} already exists.`)
  if (projects.length >= state.settings.projectsPerAccount)
    throw new RekognitionError('LimitExceededException', 'The account has reached its limit of projects.')
  const { state: dated, createdAt } = issueInstant(state, now)
  const project: Project = {
    arn: projectArn(state, name, createdAt),
    name,
    createdAt,
    status: 'CREATED',
    feature,
    autoUpdate,
    datasets: [],
    policies: [],
    tags: tagsOf(input),
  }
  return {
    state: { ...dated, projects: withEntry(dated.projects, project.arn, project) },
    output: { ProjectArn: project.arn },
  }
}
