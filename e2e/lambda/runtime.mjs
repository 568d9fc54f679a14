/**
 * A runtime of Lambda: takes events from the Runtime API and hands them to the handler, as the Lambda developer guide
 * describes it ("Using the Lambda runtime API for custom runtimes"). The official client for Node compiles C++ when it is
 * installed; this one needs nothing. Started as `node runtime.mjs FOLDER FILE.EXPORT`.
 */
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

const [folder, name] = process.argv.slice(2)
const [file, exported] = name.split('.')
const api = `http://${process.env['AWS_LAMBDA_RUNTIME_API']}/2018-06-01/runtime`
const post = (path, body) => globalThis.fetch(`${api}/${path}`, { method: 'POST', body: JSON.stringify(body) })
const errorOf = ({ name: errorType, message: errorMessage, stack = '' }) => ({
  errorType,
  errorMessage,
  stackTrace: stack.split('\n').slice(1),
})

const { [exported]: handler } = await import(pathToFileURL(join(folder, `${file}.js`))).catch(async (error) => {
  await post('init/error', errorOf(error))
  throw error
})
for (;;) {
  const next = await globalThis.fetch(`${api}/invocation/next`)
  const id = next.headers.get('lambda-runtime-aws-request-id')
  const deadline = Number(next.headers.get('lambda-runtime-deadline-ms'))
  const context = { awsRequestId: id, getRemainingTimeInMillis: () => deadline - Date.now() }
  try {
    await post(`invocation/${id}/response`, await handler(await next.json(), context))
  } catch (error) {
    await post(`invocation/${id}/error`, errorOf(error))
  }
}
