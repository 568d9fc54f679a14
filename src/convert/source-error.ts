/** Why a source cannot be read at all. Its message names the file as it was given, the reason and what to do. */
export class SourceError extends Error {
  override readonly name = 'SourceError'
}
