/** The answer to a valid request for something that is not emulated. No service answers like this. */

/** The error's name, except in S3, which has its own NotImplemented. */
export const NOT_EMULATED = 'NotEmulatedException'

/** Not Implemented: unlike after 500 and 503, no client retries. */
export const NOT_EMULATED_STATUS = 501

/** Where to read more. */
export const SEE_COVERAGE = 'See packages/emulator/docs/coverage.md for what it emulates.'
