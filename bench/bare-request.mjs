/** The reference for start-up: what Node needs to start and to send one request. */
import { request } from 'node:http'

request(process.env.AWS_ENDPOINT_URL, { method: 'POST' }, (response) => response.resume()).end()
