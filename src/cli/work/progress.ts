/** How far a thread has come, in memory that its supervisor sees even while the thread is busy. */

const NAME = 1_024

/** A count of steps, the length of a name, and the name of the document that is being parsed. */
export const newProgress = (): SharedArrayBuffer => new SharedArrayBuffer(8 + NAME)

/** Notes the next step. */
export const noteIn = (progress: SharedArrayBuffer): ((file: string) => void) => {
  const counts = new Int32Array(progress, 0, 2)
  const name = new Uint8Array(progress, 8)
  const encoder = new TextEncoder()
  return (file) => {
    Atomics.add(counts, 0, 1)
    // Steps that are about no document leave the last one standing.
    if (file === '') return
    const bytes = encoder.encode(file)
    name.set(bytes.subarray(0, NAME))
    Atomics.store(counts, 1, Math.min(bytes.length, NAME))
  }
}

export const stepsIn = (progress: SharedArrayBuffer): number => Atomics.load(new Int32Array(progress), 0)

/** The document that was begun last; nothing where none was. */
export const fileIn = (progress: SharedArrayBuffer): string | undefined => {
  const length = Atomics.load(new Int32Array(progress, 0, 2), 1)
  // A copy: decoders refuse shared memory.
  return length === 0 ? undefined : new TextDecoder().decode(new Uint8Array(progress, 8, length).slice())
}
