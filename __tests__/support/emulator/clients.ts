/** An emulator with a clock of its own, and the official clients that talk to it. */
import { RekognitionClient } from '@aws-sdk/client-rekognition'
import { S3Client } from '@aws-sdk/client-s3'
import { EXAMPLE_CREDENTIALS } from '../../../packages/emulator/src/credentials.js'
import { startEmulator, type Emulator, type EmulatorOptions } from '../../../packages/emulator/src/emulator.js'

/** 2026-03-02T09:00:00Z. */
export const START = Date.UTC(2026, 2, 2, 9)

export const MINUTE = 60_000

/** A clock that does not move by itself. */
export class SteppedClock {
  #now = START

  now = (): number => this.#now

  advance(ms: number): void {
    this.#now += ms
  }
}

export interface Bench {
  readonly emulator: Emulator
  readonly clock: SteppedClock
  readonly rekognition: RekognitionClient
  readonly s3: S3Client
  readonly close: () => Promise<void>
}

/** Signatures are checked on the wall clock here, since the clients sign with it. */
export async function openBench(options: Omit<EmulatorOptions, 'clock'> = {}): Promise<Bench> {
  const clock = new SteppedClock()
  const emulator = await startEmulator({ region: 'eu-west-1', signatureClock: { now: Date.now }, ...options, clock })
  const config = {
    endpoint: emulator.url,
    region: 'eu-west-1',
    maxAttempts: 1,
    credentials: {
      accessKeyId: EXAMPLE_CREDENTIALS.accessKeyId,
      secretAccessKey: EXAMPLE_CREDENTIALS.secretAccessKey,
    },
  }
  const rekognition = new RekognitionClient(config)
  const s3 = new S3Client({ ...config, forcePathStyle: true })
  return {
    emulator,
    clock,
    rekognition,
    s3,
    close: async () => {
      rekognition.destroy()
      s3.destroy()
      await emulator.close()
    },
  }
}
