/** The seam to Step Functions; src/aws has the real one. */

/** What is started. */
export interface ExecutionRequest {
  readonly stateMachineArn: string
  /** Starting it again with the same name and input starts nothing while it runs. */
  readonly name: string
  /** JSON. */
  readonly input: string
}

/** Standard executions. One attempt each. */
export interface ExecutionPort {
  /**
   * StartExecution.
   * @returns the ARN of the execution, be it started by this request or by an earlier one; undefined where the name is that of
   *   one that has ended, or that runs with another input
   */
  readonly start: (request: ExecutionRequest) => Promise<string | undefined>
  /** DescribeExecution: RUNNING, SUCCEEDED, FAILED, TIMED_OUT, ABORTED or PENDING_REDRIVE. */
  readonly status: (executionArn: string) => Promise<string>
}
