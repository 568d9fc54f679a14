/** The request that a dry run would have sent. */
import { toCreateVersionInput } from '../../model/create-version-input.js'
import { toJsonBlock } from '../../text/markdown.js'
import type { ShownReport } from '../redact-report.js'
import type { Section } from './section.js'

export function requestSection({ request }: ShownReport): Section | undefined {
  if (request === undefined) return undefined
  const block = toJsonBlock(toCreateVersionInput(request))
  return {
    title: 'Request that would be sent',
    weight: 75,
    forms: [`### Request that would be sent\n\n\`CreateProjectVersion\`; nothing was started.\n\n${block}`],
  }
}
