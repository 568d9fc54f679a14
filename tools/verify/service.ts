/** The service as it answers on the wire: errors are answers too, because they are verified. */
import { numberAt, textAt, type Json } from './json.js'

export type Answer =
  | { readonly kind: 'answer'; readonly body: unknown }
  | {
      readonly kind: 'error'
      /** As the service names it, without a namespace; its HTTP status, and its whole body. */
      readonly name: string
      readonly status: number
      readonly message: string
      readonly body: unknown
    }

/** The operations of Rekognition that a verification calls. */
export type Operation =
  | 'CreateProject'
  | 'CreateProjectVersion'
  | 'DeleteProjectVersion'
  | 'DeleteProjectPolicy'
  | 'DescribeProjects'
  | 'DescribeProjectVersions'
  | 'DetectCustomLabels'
  | 'ListTagsForResource'
  | 'PutProjectPolicy'
  | 'StartProjectVersion'
  | 'StopProjectVersion'
  | 'TagResource'

/** Where an object is. */
export interface ObjectKey {
  readonly key: string
  /** Only in a bucket with versioning. */
  readonly versionId?: string | undefined
}

/** Rekognition, and the one bucket that has all files of a verification. */
export interface Service {
  /** One operation of Rekognition. Waits out throttling; throws only where there is no answer at all. */
  readonly rekognition: (operation: Operation, input: Readonly<Record<string, Json>>) => Promise<Answer>
  readonly putObject: (key: string, bytes: Uint8Array) => Promise<ObjectKey>
  /** @throws ServiceFault */
  readonly readText: (key: string) => Promise<string>
  /** All keys below a prefix, each with the version that is current. */
  readonly list: (prefix: string) => Promise<readonly ObjectKey[]>
  readonly deleteObject: (object: ObjectKey) => Promise<void>
}

/** An unusable answer, or none. */
export class ServiceFault extends Error {
  override readonly name: string = 'ServiceFault'
}

/** The request may have taken effect anyway. */
export class NoAnswer extends ServiceFault {
  override readonly name = 'NoAnswer'
}

/** An answer in one phrase: the error's name and status, or the given text. */
export function phraseOf(answer: Answer, ofAnswer: (body: unknown) => string): string {
  return answer.kind === 'answer' ? ofAnswer(answer.body) : `${answer.name} (${String(answer.status)})`
}

/** The body of an answer that must be a success. @throws ServiceFault */
export function bodyOrThrow(operation: string, answer: Answer): unknown {
  if (answer.kind === 'answer') return answer.body
  throw new ServiceFault(`${operation}: ${answer.name} (${String(answer.status)}): ${answer.message}`)
}

/** The number that an ARN ends in, and a creation time in the milliseconds that it is compared with. */
export function numberOfArn(arn: string | undefined): number {
  return Number(/\/(\d+)$/.exec(arn ?? '')?.[1] ?? NaN)
}

export function createdAtMs(description: unknown): number {
  return Math.round((numberAt(description, 'CreationTimestamp') ?? NaN) * 1000)
}

export function statusOf(description: unknown): string {
  return textAt(description, 'Status') ?? 'no status'
}
