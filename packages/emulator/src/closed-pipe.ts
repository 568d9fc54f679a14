/** Whether an error of an output stream means that its reader has closed the pipe, as `head` does after its lines. */
export function isClosedPipe(error: Error): boolean {
  return 'code' in error && error.code === 'EPIPE'
}
