/** Raised when a reader of the JSON report of a lint would have to change. */
export const LINT_VERSION = 1
