/** Rules on smoke need images. */
import { ActionError } from '../../errors/action-error.js'
import type { SmokeRule } from '../../gate/grammar/rule.js'

/**
 * A rule that nothing is measured for fails; better before a model is started.
 * @throws ActionError SMOKE_NO_IMAGES
 */
export function checkImagesForRules(rules: readonly SmokeRule[], smokeImages: readonly string[]): void {
  const [rule] = rules
  if (rule === undefined || smokeImages.length > 0) return
  const message = `The gate has the rule ${rule.text}, and smoke-images is empty.`
  throw new ActionError('SMOKE_NO_IMAGES', message, { outcome: 'smoke-failed' })
}
