/** Judges what `version: unjudged` found, so that the next run proceeds to the next version. */
import type { ProjectVersion } from '../model/version.js'
import { ActionError } from '../errors/action-error.js'
import type { Verdict } from '../gate/grammar/rule.js'
import { judgeVersion, type JudgementPlan } from './judge-version.js'
import { recordPassedOver } from './record-verdict.js'
import type { StepTools } from '../report/step-tools.js'
import { digestOfQuestion } from './digest-of-question.js'

/**
 * A version that the gate cannot judge is reported once, and marked: otherwise every run would find it, and never the ones
 * after it. After a passing fault the next run tries again.
 * @throws as judgeVersion does
 */
export async function judgeInTurn(tools: StepTools, version: ProjectVersion, plan: JudgementPlan): Promise<Verdict> {
  const passOver = async (): Promise<void> => {
    if (plan.record) await recordPassedOver(tools, version.arn, digestOfQuestion(plan))
  }
  try {
    const { verdict, basis } = await judgeVersion(tools, version, plan)
    if (basis === 'none') await passOver()
    return verdict
  } catch (error) {
    // Missing numbers stay missing. Never a verdict: nothing was judged.
    if (error instanceof ActionError && error.code === 'RESULTS_INVALID') await passOver()
    throw error
  }
}
