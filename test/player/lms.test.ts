/** What is said to an LMS, whatever it answers. */
import { expect, test } from 'vitest'
import type { Api } from '../../src/player/lms/find-api.js'
import { openLms } from '../../src/player/lms/lms.js'
import { model12 } from '../../src/player/lms/model-12.js'

const lmsOf = (api: Api) => openLms(api, model12.methods, model12.statusKey)

/** An LMS that takes everything, and what it has. */
const taking = (): { readonly api: Api; readonly values: Map<string, string> } => {
  const values = new Map<string, string>()
  const api: Api = {
    LMSInitialize: () => 'true',
    LMSGetValue: (key = '') => values.get(key) ?? '',
    LMSSetValue: (key = '', value = '') => {
      values.set(key, value)
      return 'true'
    },
  }
  return { api, values }
}

test('an LMS that has begun before, and says no to a second beginning, is spoken with', () => {
  const { api } = taking()
  const begun = { ...api, LMSInitialize: () => 'false' }
  expect(lmsOf({ ...begun, LMSGetValue: () => 'incomplete' })).toBeDefined()
  for (const nothing of ['', null, undefined, false]) {
    expect(lmsOf({ ...begun, LMSGetValue: () => nothing })).toBeUndefined()
  }
})

test('half a character, at which encoders throw, and marks that no text holds, are not sent', () => {
  const { api, values } = taking()
  lmsOf(api)?.set('cmi.comments', 'a\ud83d b\u0000\u000b 😀 \n"引",')
  expect(values.get('cmi.comments')).toBe('a\ufffd b\ufffd\ufffd 😀 \n"引",')
  expect(() => encodeURIComponent(values.get('cmi.comments') ?? '')).not.toThrow()
})

test('what is nothing in the words of a program is nothing', () => {
  for (const nothing of [null, undefined, 'null', 'undefined', '']) {
    expect(lmsOf({ ...taking().api, LMSGetValue: () => nothing })?.get('cmi.suspend_data')).toBe('')
  }
})
