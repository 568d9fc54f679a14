import { imageExample, imageMetadata, manifestOf } from '../example-lines.js'
import { METADATA_SUFFIX } from '../../manifest/label-attribute.js'
import { NO_LINE_FINDINGS, type OwnLineFinding, type OwnLineRule } from '../own-rule.js'

export const undocumentedCreationDate: OwnLineRule = {
  kind: 'line',
  onUsualLines: 'silent',
  code: 'CL_UNDOCUMENTED_CREATION_DATE',
  severity: 'warning',
  certain: false,
  what: 'The creation-date of a label attribute has none of the forms that the developer guide shows.',
  why: 'The guide names no format, so that the service may take it or call the metadata invalid. The forecast takes the date.',
  fix: 'Write the creation-date as 2026-03-02T09:15:00, in UTC; fractions of a second and a Z may follow.',
  wrong: () => ({ training: dated('Mon Mar 02 2026 09:15:00 GMT') }),
  right: () => ({ training: dated('2026-03-02T09:15:00.123Z') }),
  check({ attributes }) {
    let found: OwnLineFinding[] | undefined
    for (const attribute of attributes) {
      if (attribute.kind !== 'image-level' && attribute.kind !== 'box') continue
      if (attribute.metadata?.isDateDocumented !== false) continue
      const message = `The creation-date of the label attribute ${attribute.name} is no date in a documented form.`
      ;(found ??= []).push({ message, path: [attribute.name + METADATA_SUFFIX, 'creation-date'] })
    }
    return found ?? NO_LINE_FINDINGS
  },
}

function dated(date: string): string {
  return manifestOf(
    imageExample('a-0001.jpg', '', { 'fruit-metadata': imageMetadata('pear', { 'creation-date': date }) }),
  )
}
