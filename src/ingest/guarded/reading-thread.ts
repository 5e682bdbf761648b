import { parentPort } from 'node:worker_threads'
import { asIngestError } from '../ingest-error.js'
import { readPage, type PageInput } from '../read-page.js'
import type { ThreadAnswer } from './thread-answer.js'
import { WARM_UP } from './warm-up.js'

/** The thread that reads pages for `guardedReader`: one input in, one answer out. */
const port = parentPort
if (port === null) throw new Error('reading-thread: runs only as a worker thread')

port.on('message', (input: PageInput) => {
  port.postMessage(answerTo(input))
})
for (const page of WARM_UP) readPage(page)
port.postMessage('ready')

function answerTo(input: PageInput): ThreadAnswer {
  try {
    const { capture, ...read } = readPage(input)
    return { ...read, capture: { ...capture, bytes: undefined } }
  } catch (error) {
    return { refused: asIngestError(input.name, error).message }
  }
}
