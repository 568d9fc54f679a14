/** GitHub's client, and what all its calls have in common. */

/** GitHub's client; it is large, and most steps do not call GitHub. The first call loads it. */
export const loadClient = (): Promise<typeof import('@actions/github')> => import('@actions/github')

/** What answers look like. GitHub keeps a version for two years; servers that know no versions ignore the header. */
export const API_HEADERS = { 'x-github-api-version': '2022-11-28' }

/** The client's own log goes to the console, where a runner would take its lines for the step's. */
export const SILENT = { debug: ignore, info: ignore, warn: ignore, error: ignore }

function ignore(): void {
  // Failures are thrown, as errors of this project.
}
