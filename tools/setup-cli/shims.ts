/** Small programs that start the command line, one for each kind of shell. */

/** A file to write into a folder on the PATH. */
export interface Shim {
  readonly name: string
  readonly text: string
}

/**
 * @param node     path of the Node to start it with: the runner's own, so that the job needs none
 * @param program  path of dist/cli/index.js
 */
export function makeShims(node: string, program: string): readonly Shim[] {
  return [
    { name: 'custom-labels', text: `#!/bin/sh\nexec ${forShell(node)} ${forShell(program)} "$@"\n` },
    // Found by cmd and PowerShell on Windows, which know no file without an extension.
    { name: 'custom-labels.cmd', text: `@${forCmd(node)} ${forCmd(program)} %*\r\n` },
  ]
}

/** In quotes in which nothing means anything; with forward slashes, which the bash of Windows takes as well. */
function forShell(path: string): string {
  const isWindows = /^[A-Za-z]:[\\/]/.test(path)
  return `'${(isWindows ? path.replaceAll('\\', '/') : path).replaceAll("'", `'\\''`)}'`
}

/** A percent sign begins a variable, in quotes as well. */
function forCmd(path: string): string {
  return `"${path.replaceAll('%', '%%')}"`
}
