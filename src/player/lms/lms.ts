/** One session with an LMS, whichever SCORM it speaks. */
import type { Api } from './find-api.js'

/** What the two editions call the same things. */
export interface Methods {
  readonly initialize: string
  readonly get: string
  readonly set: string
  readonly commit: string
  readonly finish: string
}

export interface Lms {
  /** Empty for what is not set: LMSs differ in whether they call that an error. */
  get(key: string): string
  /** True when the LMS took it. A value that it has already is not sent again. */
  set(key: string, value: string): boolean
  commit(): void
  /** Ends the session. */
  finish(): void
}

/** What no text of XML holds, and half a character, at which the encoders of LMSs throw (ECMA-262, `encodeURIComponent`). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are meant.
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Cs}]/gu

/**
 * Opens a session; undefined where the LMS refuses. Nothing of it ever throws.
 *
 * @param sign a key that has a value in every open session: an LMS that says no since its frame has begun before is open
 */
export const openLms = (api: Api, methods: Methods, sign: string): Lms | undefined => {
  const call = (method: string, ...args: readonly string[]): string => {
    try {
      // As a method: many APIs are objects that need their `this`.
      return String(api[method]?.(...args) ?? '')
    } catch {
      return ''
    }
  }
  // The standard says the string; some say the boolean, or 1.
  const isTrue = (answer: string): boolean => answer === 'true' || answer === '1'
  const isTold = (answer: string): boolean => !['', 'null', 'undefined', 'false'].includes(answer)
  const isOpen = isTrue(call(methods.initialize, '')) || isTold(call(methods.get, sign))
  if (!isOpen) return undefined

  const sent = new Map<string, string>()
  let isDirty = false
  return {
    get(key) {
      const answer = call(methods.get, key)
      return isTold(answer) ? answer : ''
    },
    set(key, text) {
      const value = text.replace(UNWRITABLE, '\ufffd')
      if (sent.get(key) === value) return true
      isDirty = true
      const isTaken = isTrue(call(methods.set, key, value))
      if (isTaken) sent.set(key, value)
      return isTaken
    },
    commit() {
      if (isDirty) call(methods.commit, '')
      isDirty = false
    },
    finish() {
      call(methods.finish, '')
    },
  }
}
