/** Both services over one connection. */
import type { AwsPorts, Connection, Deps, ObjectPort } from '../deps.js'
import { connectRekognition } from './rekognition.js'

/** Makes the ports; S3's client is loaded with the first call that needs it, which halves the time to the first one. */
export function connectAws(deps: Pick<Deps, 'sleep' | 'signal' | 'random'>, connection: Connection): AwsPorts {
  let loaded: Promise<ObjectPort> | undefined
  const objects = (): Promise<ObjectPort> =>
    (loaded ??= import('./s3.js').then(({ connectS3 }) => connectS3(deps, connection)))
  return {
    rekognition: connectRekognition(deps, connection),
    objects: {
      head: async (object) => (await objects()).head(object),
      read: async (object) => (await objects()).read(object),
      upload: async (object, file) => (await objects()).upload(object, file),
      bucket: async (name) => (await objects()).bucket(name),
    },
  }
}
