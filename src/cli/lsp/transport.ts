/** The two ends of a session: messages from a stream of bytes, and messages to an output. */
import { Emitter, type MessageReader, type MessageWriter, RAL } from 'vscode-languageserver'
import type { Output } from '../terminal.js'
import { readMessages } from './read-messages.js'

const disposable = (dispose: () => void) => ({ dispose })

const unused = (): never => {
  throw new Error('messages are framed by kebao itself')
}

/** Gives the protocol library the timers it asks for. Its own start for Node would load sockets and pipes as well. */
export const installRuntime = (log: Output): void => {
  const tell = (...parts: readonly unknown[]): void => log.write(`${parts.join(' ')}\n`)
  const codec = { name: 'application/json', encode: unused, decode: unused }
  RAL.install({
    applicationJson: { encoder: codec, decoder: codec },
    messageBuffer: { create: unused },
    console: { info: tell, log: tell, warn: tell, error: tell },
    timer: {
      setTimeout: (callback, ms, ...args) => {
        const timer = setTimeout(callback, ms, ...args)
        return disposable(() => clearTimeout(timer))
      },
      setImmediate: (callback, ...args) => {
        const timer = setImmediate(callback, ...args)
        return disposable(() => clearImmediate(timer))
      },
      setInterval: (callback, ms, ...args) => {
        const timer = setInterval(callback, ms, ...args)
        return disposable(() => clearInterval(timer))
      },
    },
  })
}

/** Reads until `ended` says so, or the stream ends; `onEnd` hears of it. */
export const messageReader = (
  stream: AsyncIterable<Uint8Array>,
  ended: AbortSignal,
  onEnd: () => void,
): MessageReader => {
  const failed = new Emitter<Error>()
  const closed = new Emitter<void>()
  const partial = new Emitter<never>()
  const pump = async (hear: (message: never) => void): Promise<void> => {
    try {
      for await (const message of readMessages(stream)) {
        hear(message as never)
        // The handlers of a message run first: `exit` must not wait for another one.
        await new Promise((resolve) => setImmediate(resolve))
        if (ended.aborted) break
      }
    } catch (error) {
      failed.fire(error as Error)
    }
    closed.fire()
    onEnd()
  }
  return {
    onError: failed.event,
    onClose: closed.event,
    onPartialMessage: partial.event,
    listen: (callback) => {
      void pump(callback as (message: never) => void)
      return disposable(() => {})
    },
    dispose: () => {},
  }
}

export const messageWriter = (output: Output): MessageWriter => {
  const failed = new Emitter<never>()
  const closed = new Emitter<void>()
  return {
    onError: failed.event,
    onClose: closed.event,
    write: async (message) => {
      const body = JSON.stringify(message)
      output.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
    },
    end: () => {},
    dispose: () => {},
  }
}
