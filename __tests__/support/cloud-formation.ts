/** CloudFormation templates, with their functions evaluated for given parameters; nothing is deployed. */
import { readFileSync } from 'node:fs'
import { parse, type CollectionTag, type ScalarTag } from 'yaml'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }
export type JsonObject = Readonly<Record<string, Json>>

/** What a deployment would know. */
export interface Facts {
  /** Parameters and what `Ref` gives for resources and pseudo parameters. */
  readonly refs: JsonObject
  /** `Resource.Attribute` to what `Fn::GetAtt` gives. */
  readonly attributes: JsonObject
}

const FUNCTIONS = ['Sub', 'GetAtt', 'If', 'Equals', 'Not', 'Join', 'Select', 'Split', 'Ref']

/** Placeholder for a value that `AWS::NoValue` removes. */
const NOTHING = { Ref: 'AWS::NoValue' }

/** `!Sub x` and similar tags, in the long form. */
const TAGS = FUNCTIONS.flatMap((name): (ScalarTag | CollectionTag)[] => {
  const long = name === 'Ref' ? name : `Fn::${name}`
  return [
    { tag: `!${name}`, resolve: (text: string) => ({ [long]: text }) },
    {
      tag: `!${name}`,
      collection: 'seq',
      resolve: (sequence): unknown => ({ [long]: sequence.toJSON() as unknown }),
    },
  ]
})

/** The template as JSON, its functions in the long form. */
export function readTemplate(path: string): JsonObject {
  const template: unknown = JSON.parse(JSON.stringify(parse(readFileSync(path, 'utf8'), { customTags: TAGS })))
  return objectOf(template as Json)
}

/** The resources that a deployment would create, evaluated. */
export function resourcesOf(template: JsonObject, facts: Facts): JsonObject {
  const all = Object.entries(objectOf(template.Resources ?? null))
  const made = all.filter(([, resource]) => {
    const { Condition: condition } = objectOf(resource)
    return condition === undefined || isTrue(template, facts, textOf(condition))
  })
  return Object.fromEntries(made.map(([name, resource]) => [name, workOut(template, facts, resource)]))
}

/** Whether a named condition of the template is true. */
function isTrue(template: JsonObject, facts: Facts, name: string): boolean {
  const condition = objectOf(template.Conditions ?? null)[name]
  if (condition === undefined) throw new Error(`there is no condition ${name}`)
  return workOut(template, facts, condition) === true
}

function workOut(template: JsonObject, facts: Facts, value: Json): Json {
  const again = (one: Json): Json => workOut(template, facts, one)
  if (isList(value)) return value.map(again).filter((one) => JSON.stringify(one) !== JSON.stringify(NOTHING))
  if (value === null || typeof value !== 'object') return value
  const [first, ...more] = Object.entries(value)
  const [name, argument] = first ?? ['', null]
  if (more.length === 0)
    switch (name) {
      case 'Ref':
        return argument === NOTHING.Ref ? NOTHING : known(facts.refs, textOf(argument))
      case 'Fn::GetAtt':
        return known(facts.attributes, textOf(argument))
      case 'Fn::Sub': {
        const [text = null, variables = {}] = isList(argument) ? argument : [argument]
        const refs = { ...facts.refs, ...objectOf(again(variables)) }
        return textOf(text).replace(/\$\{([^}]+)\}/g, (_, ref: string) => writtenOf(known(refs, ref)))
      }
      case 'Fn::Equals': {
        // CloudFormation compares what it takes for text: a number equals the same digits.
        const [left, right] = listOf(argument).map((one) => JSON.stringify(again(one)).replaceAll('"', ''))
        return left === right
      }
      case 'Fn::Not':
        return again(listOf(argument)[0] ?? null) !== true
      case 'Fn::If': {
        const [condition = null, yes = null, no = null] = listOf(argument)
        return again(isTrue(template, facts, textOf(condition)) ? yes : no)
      }
      case 'Fn::Join': {
        const [separator = null, parts = null] = listOf(argument)
        return listOf(parts).map(again).map(textOf).join(textOf(separator))
      }
      case 'Fn::Split': {
        const [separator = null, text = null] = listOf(argument).map(again)
        return textOf(text).split(textOf(separator))
      }
      case 'Fn::Select': {
        const [index = null, list = null] = listOf(argument).map(again)
        return listOf(list)[Number(index)] ?? null
      }
    }
  if (name.startsWith('Fn::')) throw new Error(`${name} is not known here`)
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, again(entry)]))
}

/** A text, or a number as its digits. */
function writtenOf(value: Json): string {
  return typeof value === 'number' ? String(value) : textOf(value)
}

function known(facts: JsonObject, name: string): Json {
  const value = facts[name]
  if (value === undefined) throw new Error(`nothing is known of ${name}`)
  return value
}

export function objectOf(value: Json): JsonObject {
  if (value === null || typeof value !== 'object' || isList(value)) throw new Error('an object was expected')
  return value
}

export function listOf(value: Json): readonly Json[] {
  if (!isList(value)) throw new Error('a list was expected')
  return value
}

export function textOf(value: Json): string {
  if (typeof value !== 'string') throw new Error('a text was expected')
  return value
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
