/** The state machines of a template, with what a deployment would fill in. */
import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'

const PARTITION = 'aws'
const FUNCTION = 'arn:aws:lambda:eu-west-1:123456789012:function:function'

/** @returns the definitions by the end of the machine's name */
export async function definitionsOf(path, { results }) {
  const sub = (text) => text.replaceAll('${AWS::Partition}', PARTITION).replaceAll('${ResultBucket}', results)
  const tags = ['Ref', 'If', 'Not', 'Equals'].flatMap((name) => [
    { tag: `!${name}`, resolve: (text) => text },
    { tag: `!${name}`, collection: 'seq', resolve: (sequence) => sequence.toJSON() },
  ])
  const customTags = [
    ...tags,
    { tag: '!Sub', resolve: sub },
    { tag: '!GetAtt', resolve: (text) => (text === 'Function.Arn' ? FUNCTION : text) },
  ]
  const { Resources } = parse(await readFile(path, 'utf8'), { customTags })
  const machines = Object.values(Resources).filter(({ Type }) => Type === 'AWS::StepFunctions::StateMachine')
  return Object.fromEntries(
    machines.map(({ Properties }) => [Properties.StateMachineName.split('-').at(-1), Properties.Definition]),
  )
}
