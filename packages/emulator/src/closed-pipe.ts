/** Whether an error of an output stream says that its reader has gone, as `head` does once it has its lines. */
export function isClosedPipe(error: Error): boolean {
  return 'code' in error && error.code === 'EPIPE'
}
