/** DescribeParameters: what there is, without the values. API reference, DescribeParameters and ParameterStringFilter. */
import { listOf, numberOf, textOf, textsOf, type Input } from '../rekognition/input.js'
import { notEmulated, type Handler } from '../services/handler.js'
import { readToken, writeToken } from '../services/page.js'
import { ServiceError } from '../services/service-error.js'
import type { EmulatorState } from '../state.js'
import { isRecord } from '../wire/is-record.js'
import { parameterArn } from './names.js'
import type { Parameter, ParameterVersion } from './parameter.js'
import { SSM_TITLE } from './title.js'

/** Without MaxResults. API reference: 1 to 50; that it is the default is assumed. */
const PAGE_SIZE = 50

export const describeParameters: Handler = (state, input) => {
  if (listOf(input, 'Filters') !== undefined) throw notEmulated(SSM_TITLE, 'Filters in DescribeParameters')
  if (input.Shared === true) throw notEmulated(SSM_TITLE, 'Shared in DescribeParameters')
  const { NextToken: _token, MaxResults: _size, ...question } = input
  const from = readToken(textOf(input, 'NextToken'), question)
  const found = matching(state, input)
  const next = from + (numberOf(input, 'MaxResults') ?? PAGE_SIZE)
  return {
    state,
    output: {
      Parameters: found.slice(from, next).map(({ parameter, current }) => ({
        Name: parameter.name,
        ARN: parameterArn(state, parameter.name),
        Type: current.type,
        KeyId: current.keyId,
        LastModifiedDate: current.modifiedAt / 1000,
        Description: current.description,
        AllowedPattern: current.allowedPattern,
        Version: current.version,
        Tier: current.tier,
        Policies: [],
        DataType: 'text',
      })),
      NextToken: next < found.length ? writeToken(next, question) : undefined,
    },
  }
}

interface Listed {
  readonly parameter: Parameter
  readonly current: ParameterVersion
}

/** Those that all filters accept, in the order of their names, which is assumed. */
function matching(state: EmulatorState, input: Input): readonly Listed[] {
  const filters = (listOf(input, 'ParameterFilters') ?? []).filter(isRecord).map(readFilter)
  return [...state.parameters.values()]
    .filter(({ account }) => account === state.account)
    .flatMap((parameter) => {
      const current = parameter.versions.at(-1)
      return current === undefined ? [] : [{ parameter, current }]
    })
    .filter((listed) => filters.every((accepts) => accepts(listed)))
    .sort((one, other) => (one.parameter.name < other.parameter.name ? -1 : 1))
}

type Accepts = (listed: Listed) => boolean

/** What a filter compares, by its key. */
const FIELDS: Readonly<Record<string, (listed: Listed) => string>> = {
  Name: ({ parameter }) => parameter.name,
  Type: ({ current }) => current.type,
  KeyId: ({ current }) => current.keyId ?? '',
  Tier: ({ current }) => current.tier,
  DataType: () => 'text',
}

/** @throws ServiceError InvalidFilterKey, InvalidFilterOption, InvalidFilterValue */
function readFilter(filter: Input): Accepts {
  const key = textOf(filter, 'Key') ?? ''
  const values = textsOf(filter, 'Values') ?? []
  if (key === 'Label') throw notEmulated(SSM_TITLE, 'the filter Label in DescribeParameters')
  if (key === 'Path') return readPathFilter(textOf(filter, 'Option') ?? 'OneLevel', values)
  const option = textOf(filter, 'Option') ?? 'Equals'
  const tag = /^tag:(.+)$/s.exec(key)?.[1]
  if (tag !== undefined) {
    checkOption(key, option, ['Equals'])
    // Without values, a parameter only has to have the tag.
    return ({ parameter: { tags } }) => tag in tags && (values.length === 0 || values.includes(tags[tag] ?? ''))
  }
  const field = FIELDS[key]
  if (field === undefined) throw new ServiceError('InvalidFilterKey', `The filter key ${key} is not valid.`)
  checkOption(key, option, key === 'Name' ? ['Equals', 'BeginsWith', 'Contains'] : ['Equals', 'BeginsWith'])
  if (values.length === 0) throw new ServiceError('InvalidFilterValue', `The filter ${key} has no value.`)
  return (listed) => values.some((value) => isMatch(option, field(listed), value))
}

function isMatch(option: string, text: string, value: string): boolean {
  if (option === 'BeginsWith') return text.startsWith(value)
  return option === 'Contains' ? text.includes(value) : text === value
}

/** OneLevel: right below the path; Recursive: anywhere below it. */
function readPathFilter(option: string, values: readonly string[]): Accepts {
  checkOption('Path', option, ['OneLevel', 'Recursive'])
  const paths = values.map((value) => (value.endsWith('/') ? value : `${value}/`))
  return ({ parameter: { name } }) =>
    paths.some((path) => name.startsWith(path) && (option === 'Recursive' || !name.slice(path.length).includes('/')))
}

function checkOption(key: string, option: string, allowed: readonly string[]): void {
  if (allowed.includes(option)) return
  throw new ServiceError('InvalidFilterOption', `The filter option ${option} is not valid for the key ${key}.`)
}
