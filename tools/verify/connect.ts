/** The service through the SDK of AWS, which signs and writes the requests; answers are kept as they are on the wire. */
import {
  CreateProjectCommand,
  CreateProjectVersionCommand,
  DeleteProjectPolicyCommand,
  DeleteProjectVersionCommand,
  DescribeProjectsCommand,
  DescribeProjectVersionsCommand,
  DetectCustomLabelsCommand,
  ListTagsForResourceCommand,
  PutProjectPolicyCommand,
  RekognitionClient,
  StartProjectVersionCommand,
  StopProjectVersionCommand,
  TagResourceCommand,
} from '@aws-sdk/client-rekognition'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { textAt } from './json.js'
import { isJsonObject } from '../../src/text/json.js'
import { NoAnswer, ServiceFault, type Answer, type ObjectKey, type Operation, type Service } from './service.js'
import { WireHandler, type WireAnswer } from './wire-handler.js'

export interface Connection {
  readonly region: string
  readonly bucket: string
  readonly keys: { readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken?: string }
  /** Of another service instead of AWS's own; without a slash at its end. */
  readonly endpoint?: string | undefined
  readonly fetch: typeof fetch
  readonly sleep: (ms: number) => Promise<void>
}

/** Errors of the service for more than a few calls a second; the call had no effect. */
const THROTTLES: readonly string[] = ['ThrottlingException', 'ProvisionedThroughputExceededException', 'SlowDown']

/** Pauses before the next attempt; after the last one the answer is final. */
const PAUSES_MS: readonly number[] = [1_000, 2_000, 4_000, 8_000, 16_000]

/** The SDK's result of one attempt, and the answer itself; no output where the SDK reports an error. */
interface Sent<Output> {
  readonly wire: WireAnswer
  readonly output: Output | undefined
  readonly isThrottle: boolean
  /** As the SDK names the error; empty where there is none. */
  readonly errorName: string
}

type Success<Output> = Pick<Sent<Output>, 'wire'> & { readonly output: Output }

/** Sends a request once. */
type Attempt<Output> = () => Promise<Output>

export function connect({ bucket: Bucket, region, keys, endpoint, fetch, sleep }: Connection): Service {
  const requestHandler = new WireHandler(fetch)
  // The types of the SDK take no endpoint that is undefined.
  const settings = {
    ...{ region, credentials: keys, maxAttempts: 1, requestHandler },
    ...(endpoint === undefined ? {} : { endpoint }),
  }
  const rekognition = new RekognitionClient(settings)
  const s3 = new S3Client({
    ...settings,
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
  const repeating = { handler: requestHandler, sleep }

  /** @throws ServiceFault for an error */
  async function ofS3<Output>(what: string, attempt: Attempt<Output>): Promise<Success<Output>> {
    const { output, wire, errorName } = await send(repeating, attempt, true)
    if (output !== undefined) return { output, wire }
    throw new ServiceFault(`S3 ${what}: ${String(wire.status)} ${errorName}`)
  }
  const withVersion = (Key: string, { VersionId }: { readonly VersionId?: string | undefined }): ObjectKey =>
    VersionId === undefined || VersionId === 'null' ? { key: Key } : { key: Key, versionId: VersionId }

  return {
    rekognition: async (operation, input) => {
      const mayRepeat = /^(?:Describe|List)/.test(operation)
      const { wire } = await send(repeating, () => sendOperation(rekognition, operation, input), mayRepeat)
      return answerOf(wire)
    },
    putObject: async (Key, Body) => {
      const { output } = await ofS3(`PUT ${Key}`, () => s3.send(new PutObjectCommand({ Bucket, Key, Body })))
      return withVersion(Key, output)
    },
    readText: async (Key) => {
      const { wire } = await ofS3(`GET ${Key}`, () => s3.send(new GetObjectCommand({ Bucket, Key })))
      return wire.text
    },
    list: async (Prefix) => {
      const objects: ObjectKey[] = []
      let ContinuationToken: string | undefined
      do {
        const command = new ListObjectsV2Command({ Bucket, Prefix, ContinuationToken })
        const { output } = await ofS3(`GET ${Prefix}`, () => s3.send(command))
        for (const { Key = '' } of output.Contents ?? []) {
          const head = await ofS3(`HEAD ${Key}`, () => s3.send(new HeadObjectCommand({ Bucket, Key })))
          objects.push(withVersion(Key, head.output))
        }
        ContinuationToken = output.NextContinuationToken
      } while (ContinuationToken !== undefined)
      return objects
    },
    deleteObject: async ({ key: Key, versionId: VersionId }) => {
      await ofS3(`DELETE ${Key}`, () => s3.send(new DeleteObjectCommand({ Bucket, Key, VersionId })))
    },
  }
}

/**
 * Requests that should be refused lack what the types of the SDK ask for, or have what they do not allow, so that the inputs
 * are not checked against those types; the SDK sends them unchanged.
 */
function sendOperation(client: RekognitionClient, operation: Operation, input: object): Promise<unknown> {
  switch (operation) {
    case 'CreateProject':
      return client.send(new CreateProjectCommand({ ProjectName: undefined, ...input }))
    case 'CreateProjectVersion':
      return client.send(
        new CreateProjectVersionCommand({
          ProjectArn: undefined,
          VersionName: undefined,
          OutputConfig: undefined,
          ...input,
        }),
      )
    case 'DeleteProjectPolicy':
      return client.send(new DeleteProjectPolicyCommand({ ProjectArn: undefined, PolicyName: undefined, ...input }))
    case 'DeleteProjectVersion':
      return client.send(new DeleteProjectVersionCommand({ ProjectVersionArn: undefined, ...input }))
    case 'DescribeProjects':
      return client.send(new DescribeProjectsCommand(input))
    case 'DescribeProjectVersions':
      return client.send(new DescribeProjectVersionsCommand({ ProjectArn: undefined, ...input }))
    case 'DetectCustomLabels':
      return client.send(new DetectCustomLabelsCommand({ ProjectVersionArn: undefined, Image: undefined, ...input }))
    case 'ListTagsForResource':
      return client.send(new ListTagsForResourceCommand({ ResourceArn: undefined, ...input }))
    case 'PutProjectPolicy':
      return client.send(
        new PutProjectPolicyCommand({
          ProjectArn: undefined,
          PolicyName: undefined,
          PolicyDocument: undefined,
          ...input,
        }),
      )
    case 'StartProjectVersion':
      return client.send(
        new StartProjectVersionCommand({ ProjectVersionArn: undefined, MinInferenceUnits: undefined, ...input }),
      )
    case 'StopProjectVersion':
      return client.send(new StopProjectVersionCommand({ ProjectVersionArn: undefined, ...input }))
    case 'TagResource':
      return client.send(new TagResourceCommand({ ResourceArn: undefined, Tags: undefined, ...input }))
  }
}

function answerOf({ status, text }: WireAnswer): Answer {
  const body = parsed(text)
  if (status >= 200 && status < 300) return { kind: 'answer', body }
  const message = textAt(body, 'Message') ?? textAt(body, 'message') ?? 'no message'
  return { kind: 'error', name: nameOf(body), status, message, body }
}

interface Repeating {
  readonly handler: WireHandler
  readonly sleep: Connection['sleep']
}

/**
 * Sends a request until there is a final answer, or the pauses are used up. A throttled call had no effect and is repeated;
 * one that got no answer, or a fault of the service, only where doing it twice is doing it once. The SDK itself repeats
 * nothing. Not tryAgain of the ports, which throws what is left: here an error that is left is an answer to report.
 * @throws NoAnswer
 */
async function send<Output>(repeating: Repeating, attempt: Attempt<Output>, mayRepeat: boolean): Promise<Sent<Output>> {
  for (const pauseMs of PAUSES_MS) {
    const sent = await sendOnce(repeating.handler, attempt)
    if (sent instanceof NoAnswer) {
      if (!mayRepeat) throw sent
    } else if (!sent.isThrottle && !(mayRepeat && sent.wire.status >= 500)) {
      return sent
    }
    await repeating.sleep(pauseMs)
  }
  const sent = await sendOnce(repeating.handler, attempt)
  if (sent instanceof NoAnswer) throw sent
  return sent
}

async function sendOnce<Output>(handler: WireHandler, attempt: Attempt<Output>): Promise<Sent<Output> | NoAnswer> {
  const sent = (output: Output | undefined, errorName: string, wire: WireAnswer): Sent<Output> => ({
    wire,
    output,
    errorName,
    isThrottle: errorName !== '' && THROTTLES.some((name) => wire.text.includes(name)),
  })
  try {
    const output = await attempt()
    if (handler.answer === undefined) return new NoAnswer('the SDK gave an answer that was never asked for')
    return sent(output, '', handler.answer)
  } catch (error) {
    if (error instanceof NoAnswer) return error
    if (handler.answer === undefined || !(error instanceof Error)) throw error
    return sent(undefined, error.name, handler.answer)
  }
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return text
  }
}

function nameOf(body: unknown): string {
  const type = isJsonObject(body) ? (textAt(body, '__type') ?? textAt(body, 'Code')) : undefined
  return type?.replace(/^.*#/, '') ?? 'an error without a name'
}
