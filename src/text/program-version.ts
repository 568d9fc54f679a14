/** The version of the program: that of package.json, which a test compares it with. */
export const VERSION = '0.1.0'
