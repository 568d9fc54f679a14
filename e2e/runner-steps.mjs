/** What the steps of a run have set, from the structured log of the local runner. */

/** The steps that have set outputs, in their order, each with those. */
export function stepsIn(events) {
  const steps = new Map()
  for (const { command, jobID, stepID, name, arg } of events) {
    if (command !== 'set-output') continue
    const key = JSON.stringify([jobID, stepID])
    if (!steps.has(key)) steps.set(key, { job: jobID, outputs: {} })
    steps.get(key).outputs[name] = arg
  }
  return [...steps.values()].filter(({ outputs }) => 'outcome' in outputs)
}
