/** Names of manifests as they are shown: paths, S3 URIs, or `-`. */

/** Whether the last part of a name has no extension. The standard input has no name to judge. */
export function hasNoExtension(name: string): boolean {
  if (name === '-' || name === '') return false
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).replace(/\?versionId=.*$/, '')
  return !/[^.]\.[^.]+$/.test(base)
}
