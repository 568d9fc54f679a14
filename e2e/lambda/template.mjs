/** The state machines of a template, with what a deployment would fill in. */
import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'

const PARTITION = 'aws'
const ARN = 'arn:aws:lambda:eu-west-1:123456789012:function'

/**
 * @param {{ results: string, inventory: string }} buckets  ResultBucket and InventoryBucket
 * @returns the definitions by the end of the machine's name; functions have the names of their resources
 */
export async function definitionsOf(path, { results, inventory }) {
  const sub = (text) => text.replaceAll('${AWS::Partition}', PARTITION).replaceAll('${ResultBucket}', results)
  const refs = { ResultBucket: results, InventoryBucket: inventory }
  const tags = ['Ref', 'If', 'Not', 'Equals'].flatMap((name) => [
    { tag: `!${name}`, resolve: (text) => refs[text] ?? text },
    { tag: `!${name}`, collection: 'seq', resolve: (sequence) => sequence.toJSON() },
  ])
  const customTags = [
    ...tags,
    { tag: '!Sub', resolve: sub },
    { tag: '!GetAtt', resolve: (text) => text.replace(/^(\w*Function)\.Arn$/, `${ARN}:$1`) },
  ]
  const { Resources } = parse(await readFile(path, 'utf8'), { customTags })
  const machines = Object.values(Resources).filter(({ Type }) => Type === 'AWS::StepFunctions::StateMachine')
  return Object.fromEntries(
    machines.map(({ Properties }) => [Properties.StateMachineName.split('-').at(-1), Properties.Definition]),
  )
}
