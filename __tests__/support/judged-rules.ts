/** Evidence and verdicts of single rules. */

export const OPERATORS = ['>=', '>', '<=', '<', '=='] as const
