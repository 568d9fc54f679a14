/** What the double keeps for a release: variables, deployments, jobs and approvals of the run. */

/** What there is at the start. */
export interface DoubleReleaseOptions {
  /** By `NAME`, or `environment/NAME`. */
  readonly variables?: Readonly<Record<string, string>>
  /** Environments of the repository, besides those of the variables. */
  readonly environments?: readonly string[]
  /** Of the newest deployments, newest first; null for one whose status has none. */
  readonly logUrls?: readonly (string | null)[]
  readonly jobs?: readonly { readonly id: number; readonly status: string; readonly runner_name: string | null }[]
  readonly reviews?: readonly { readonly state: string; readonly login: string }[]
}

/** A deployment that was created. */
export interface DoubleDeployment {
  readonly id: number
  readonly asked: Readonly<Record<string, unknown>>
  readonly statuses: Readonly<Record<string, unknown>>[]
}

export interface DoubleRelease {
  readonly variables: Map<string, string>
  readonly deployments: DoubleDeployment[]
  /** Undefined for an endpoint that is not about these. */
  readonly act: (
    endpoint: string,
    parameters: Readonly<Record<string, string>>,
    sent: string,
  ) => { readonly status: number; readonly body: unknown } | undefined
}

/** @param isJobToken  the token of a job may neither read nor write variables */
export function createDoubleRelease(options: DoubleReleaseOptions, isJobToken: boolean): DoubleRelease {
  const variables = new Map(Object.entries(options.variables ?? {}))
  const environments = new Set([
    ...(options.environments ?? []),
    ...[...variables.keys()].flatMap((key) => (key.includes('/') ? [key.slice(0, key.lastIndexOf('/'))] : [])),
  ])
  const deployments: DoubleDeployment[] = []

  const variable = (
    kind: string,
    { name, environment_name }: Readonly<Record<string, string>>,
    sent: string,
  ): { status: number; body: unknown } => {
    if (isJobToken) return refusal(403, 'Resource not accessible by integration')
    const environment = environment_name === undefined ? undefined : decodeURIComponent(environment_name)
    if (environment !== undefined && !environments.has(environment)) return refusal(404, 'Not Found')
    const body = sent === '' ? {} : (JSON.parse(sent) as { name?: string; value?: string })
    const key = [...(environment === undefined ? [] : [environment]), name ?? body.name ?? ''].join('/')
    const value = variables.get(key)
    if (kind === 'create' ? value !== undefined : value === undefined) {
      return kind === 'create' ? refusal(409, 'Already exists - Variable already exists') : refusal(404, 'Not Found')
    }
    if (kind === 'get') return { status: 200, body: { name, value, created_at: '2026-03-01T00:00:00Z' } }
    variables.set(key, body.value ?? '')
    return kind === 'create' ? { status: 201, body: {} } : { status: 204, body: '' }
  }

  return {
    variables,
    deployments,
    act: (endpoint, parameters, sent) => {
      const ofVariable = /^actions\/(get|update|create)-(?:repo|environment)-variable$/.exec(endpoint)
      if (ofVariable !== null) return variable(ofVariable[1] ?? '', parameters, sent)
      switch (endpoint) {
        case 'graphql': {
          if (!sent.includes('deployments(')) return undefined
          const nodes = (options.logUrls ?? []).map((logUrl) => ({ latestStatus: logUrl === null ? null : { logUrl } }))
          return { status: 200, body: { data: { repository: { deployments: { nodes } } } } }
        }
        case 'actions/list-jobs-for-workflow-run-attempt':
          return { status: 200, body: { total_count: options.jobs?.length ?? 0, jobs: options.jobs ?? [] } }
        case 'actions/get-reviews-for-run': {
          const reviews = options.reviews ?? []
          return { status: 200, body: reviews.map(({ state, login }) => ({ state, comment: '', user: { login } })) }
        }
        case 'repos/create-deployment': {
          const id = 9001 + deployments.length
          deployments.push({ id, asked: JSON.parse(sent) as Record<string, unknown>, statuses: [] })
          return { status: 201, body: { id } }
        }
        case 'repos/create-deployment-status': {
          const deployment = deployments.find(({ id }) => String(id) === parameters.deployment_id)
          if (deployment === undefined) return refusal(404, 'Not Found')
          deployment.statuses.push(JSON.parse(sent) as Record<string, unknown>)
          return { status: 201, body: { id: 1 } }
        }
        default:
          return undefined
      }
    },
  }
}

function refusal(status: number, message: string): { readonly status: number; readonly body: unknown } {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) } }
}
