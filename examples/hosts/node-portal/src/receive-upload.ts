/** Takes a form with one file in it straight to the disk, however large the file is. */
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import busboy from 'busboy'
import type { Media } from './media.js'

export type Upload =
  | { readonly token: string; readonly name: string }
  | { readonly problem: 'too-large' | 'no-file' }

/** A full disk is our fault, a broken form is not. */
const isDiskFault = (error: unknown): boolean => error instanceof Error && 'syscall' in error

const ignore = (): void => undefined

/**
 * @param incoming where the file is put, under a name nobody can guess
 */
export const receiveUpload = async (request: Request, incoming: Media, maxBytes: number): Promise<Upload> => {
  const { body, headers } = request
  const type = headers.get('content-type') ?? ''
  if (body === null || !type.startsWith('multipart/form-data')) return { problem: 'no-file' }
  if (Number(headers.get('content-length') ?? 0) > maxBytes) return { problem: 'too-large' }

  const name = crypto.randomUUID()
  let token = ''
  let isTooLarge = false
  let kept: Promise<void> | undefined
  try {
    const limits = { fileSize: maxBytes, files: 1, fields: 4, fieldSize: 1000, parts: 6 }
    const form = busboy({ headers: { 'content-type': type }, limits })
    form.on('field', (field, value) => {
      if (field === 'token') token = value
    })
    // Told by the pipeline; what comes after that would otherwise end the process.
    form.on('error', ignore)
    form.on('file', (_, file, { filename }) => {
      file.on('error', ignore)
      if (!filename) return file.resume()
      file.once('limit', () => {
        isTooLarge = true
      })
      kept = incoming.put(name, file)
      // What cannot be kept need not be read to its end.
      return kept.catch((error) => form.destroy(error))
    })
    await pipeline(Readable.fromWeb(body as ReadableStream), form)
    await kept
  } catch (error) {
    await kept?.catch(ignore)
    await incoming.remove(name)
    if (isDiskFault(error)) throw error
    return { problem: 'no-file' }
  }
  if (kept !== undefined && !isTooLarge) return { token, name }
  await incoming.remove(name)
  return { problem: isTooLarge ? 'too-large' : 'no-file' }
}
