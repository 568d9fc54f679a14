/** The top of the summary of a release: how it ended, what serves now, and what to do. */
import { toCode, toProse } from '../../../text/markdown.js'
import { formatInstant } from '../../../text/instant.js'
import { shorten } from '../../../text/shorten.js'
import type { Section } from '../../summary/section.js'
import type { ReleasedVersion } from '../release-report.js'
import { reasonOfRelease, servingOf, signOfRelease, titleOfRelease, unitsText } from '../release-words.js'
import type { ShownRelease } from '../show-release.js'

const MESSAGE_MAX_LENGTH = 4000
const SHORT_MESSAGE_MAX_LENGTH = 400

export const NAME_MAX_LENGTH = 80

/** A name as inline code, cut where it is very long. */
export function nameCode(name: string): string {
  return toCode(shorten(name, NAME_MAX_LENGTH))
}

export function releaseHeadline(report: ShownRelease): Section {
  const heading = `## ${signOfRelease(report)} ${titleOfRelease(report)}`
  const names = [report.project?.name, report.version?.name].filter((name) => name !== undefined).map(nameCode)
  const named = names.length === 0 ? heading : `${heading}: ${names.join(' ')}`
  const facts = factsOf(report)
  const parts = (title: string, maxLength: number): string =>
    [title, ...whyOf(report, maxLength), ...(facts.length === 0 ? [] : [facts.join('\n')])].join('\n\n')
  return {
    title: 'the headline',
    weight: 100,
    forms: [parts(named, MESSAGE_MAX_LENGTH), parts(heading, SHORT_MESSAGE_MAX_LENGTH), heading],
  }
}

/** The reason of the end, as Markdown. */
export function whyOf(report: ShownRelease, maxLength: number): readonly string[] {
  const reason = reasonOfRelease(report)
  const message = report.failure?.message
  return [
    ...(reason === undefined ? [] : [reason]),
    ...(message === undefined ? [] : [toProse(shorten(message, maxLength))]),
  ]
}

/** What serves now, what served before, and where callers read it: a list. */
export function factsOf(report: ShownRelease): readonly string[] {
  if (report.outcome === 'invalid-input') return []
  const { version, previous, published, destination, places, plannedUse, inUse } = report
  const isIdle = version?.status !== undefined && inUse !== undefined && version.name !== inUse
  return [
    ...servingLine(report),
    ...(isIdle ? [`- **Not in use:** ${versionText(version)}`] : []),
    ...(previous === undefined || previous.name === inUse ? [] : [`- **Before:** ${versionText(previous)}`]),
    ...published.map(({ target, value }) => `- **Published:** ${toCode(target)} is now ${toCode(shorten(value, 300))}`),
    ...(destination === undefined ? [] : [`- **Copy:** ${nameCode(destination.project)} ${versionText(destination)}`]),
    // A dry run says it with its plan.
    ...(places === undefined || plannedUse !== undefined
      ? []
      : [
          `- **Running models of the account before the start:** ${String(places.used)} of ${String(places.max)} places in use`,
        ]),
  ]
}

function servingLine(report: ShownRelease): readonly string[] {
  const serving = servingOf(report)
  const since = report.running?.find(({ name }) => name === report.inUse)?.startedAt
  switch (serving.kind) {
    case 'unknown':
      return []
    case 'nothing':
      return ['- **Serves now:** no version of the project runs']
    case 'version': {
      const started = since === undefined ? '' : `, started ${formatInstant(since)}`
      const status = serving.status === undefined ? ', which does not run' : ` (${toCode(serving.status)}${started})`
      return [`- **Serves now:** ${nameCode(serving.name)}${status}`]
    }
  }
}

function versionText({ name, status, units }: ReleasedVersion): string {
  const facts = [status === undefined ? undefined : toCode(status), unitsText(units)].filter(
    (fact) => fact !== undefined,
  )
  return facts.length === 0 ? nameCode(name) : `${nameCode(name)} (${facts.join(', ')})`
}

/** What to do, and what support will ask for. */
export function releaseAdvice({ failure }: Pick<ShownRelease, 'failure'>): Section | undefined {
  if (failure === undefined) return undefined
  const request = failure.requestId === undefined ? '' : `, AWS request id ${toCode(failure.requestId)}`
  const lines = [
    `- **What to do:** ${toProse(shorten(failure.hint, MESSAGE_MAX_LENGTH))}`,
    `- **Error code:** ${toCode(failure.code)}${request}`,
  ]
  return { title: 'what to do', weight: 97, forms: [lines.join('\n')] }
}
