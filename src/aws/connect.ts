/** The services over one connection. */
import type { RekognitionClient } from '@aws-sdk/client-rekognition'
import type { AwsPorts, Deps } from '../ports/deps.js'
import type { CallEnd, Connection } from '../ports/network.js'
import type { ExecutionPort } from '../ports/executions.js'
import type { ImagePort } from '../ports/image-port.js'
import type { ObjectPort } from '../ports/objects.js'
import type { OpenClient, PortDeps } from './open-client.js'
import { createRekognition, openRekognition } from './rekognition.js'
import { createRoleSession, type RoleSession, type SessionKeys } from './role-session.js'

/** What connecting needs. */
export type ConnectDeps = Pick<Deps, 'clock' | 'sleep' | 'signal' | 'random' | 'env' | 'io' | 'requestIdToken'>

/** Makes the ports. */
export function connectAws(
  given: ConnectDeps,
  connection: Connection,
  log: (line: string) => void,
  end: CallEnd,
): AwsPorts {
  return connectionOf(given, connection, log, end).ports
}

/** What other clients of the same connection share: the session, and the client of Rekognition. */
interface Connected {
  readonly reach: PortDeps & Pick<Deps, 'clock'>
  readonly client: OpenClient<RekognitionClient>
  readonly ports: AwsPorts
}

/** Opens a connection. The first call is sent sooner without S3's client, so that is loaded later. */
export function connectionOf(
  given: ConnectDeps,
  connection: Connection,
  log: (line: string) => void,
  end: CallEnd,
): Connected {
  const deps = { ...given, end }
  const reach = { ...deps, session: openSession(deps, connection, log) }
  let loaded: Promise<ObjectPort> | undefined
  const objects = (): Promise<ObjectPort> =>
    (loaded ??= import('./s3.js').then(({ connectS3 }) => connectS3(reach, connection)))
  let loadedExecutions: Promise<ExecutionPort> | undefined
  const executions = (): Promise<ExecutionPort> =>
    (loadedExecutions ??= import('./executions.js').then(({ connectExecutions }) =>
      connectExecutions(reach, connection),
    ))
  const client = openRekognition(reach, connection)
  const rekognition = createRekognition(client)
  const ports: AwsPorts = {
    rekognition: {
      ...rekognition,
      // Every run asks for its project first. Not later: after a wait of a day, a runner that keeps the files of the action
      // may have those of another version.
      findProject: async (name) => {
        const project = await rekognition.findProject(name)
        await objects()
        return project
      },
    },
    models: {
      detect: async (arn, image, options) => {
        const { createModels } = await import('./models.js')
        return createModels(client).detect(arn, image, options)
      },
    },
    executions: {
      start: async (request) => (await executions()).start(request),
      status: async (executionArn) => (await executions()).status(executionArn),
    },
    objects: {
      head: async (object) => (await objects()).head(object),
      read: async (object, use, part) => (await objects()).read(object, use, part),
      upload: async (object, file) => (await objects()).upload(object, file),
      bucket: async (name) => (await objects()).bucket(name),
    },
    images: lateImages(reach, connection),
  }
  return { reach, client, ports }
}

function lateImages(reach: Connected['reach'], connection: Connection): ImagePort {
  let loaded: Promise<ImagePort> | undefined
  const images = (): Promise<ImagePort> =>
    (loaded ??= import('./image-reads.js').then(({ connectImages }) => connectImages(reach, connection)))
  return {
    firstBytes: async (object, wanted) => (await images()).firstBytes(object, wanted),
    bucket: async (name, owner) => (await images()).bucket(name, owner),
  }
}

/** The session of the role that is to be assumed, if any. The client of STS is loaded only for one. */
function openSession(
  deps: ConnectDeps & { readonly end: CallEnd },
  connection: Connection,
  log: (line: string) => void,
): RoleSession | undefined {
  const { role } = connection
  if (role === undefined) return undefined
  let loaded: Promise<() => Promise<SessionKeys>> | undefined
  const assume = async (): Promise<SessionKeys> => {
    loaded ??= import('./assume-role.js').then(({ createAssumeRole }) => createAssumeRole(deps, connection, role))
    return (await loaded)()
  }
  return createRoleSession({ ...deps, assume, log }, role.arn)
}
