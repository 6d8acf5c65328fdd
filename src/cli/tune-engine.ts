/** Tells the JavaScript engine what kind of program this is: one that mostly ends before optimising it has paid, on small machines. */
import { setFlagsFromString } from 'node:v8'

/**
 * V8 11 (Node 20) optimises a function after few calls, for kinds of values that the next lesson changes again. With six
 * times its budget a single `kebao lint` takes a quarter less processor time, and so does one over 1,000 lessons.
 * Later versions have no such flag and would complain of it.
 */
export const tuneEngine = (): void => {
  // A package leaves garbage and little else. Left to itself the heap grows to a third more before it is cleared, for a
  // twentieth of processor time.
  setFlagsFromString('--heap-growing-percent=80')
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=400000')
}
