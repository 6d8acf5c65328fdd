/** Progress kept by an LMS. */
import type { Tracker } from '../tracker.js'
import { findApi } from './find-api.js'
import { openLms } from './lms.js'
import type { Model } from './model.js'

const SUSPEND = 'cmi.suspend_data'

/** Undefined without an LMS, or with one that refuses the session: the page is then any page in a browser. */
export const lmsTracker = (model: Model): Tracker | undefined => {
  const api = findApi({ name: model.api, method: model.methods.initialize })
  const lms = api && openLms(api, model.methods, model.statusKey)
  if (lms === undefined) return undefined
  const opened = Date.now()
  const mode = lms.get(model.modeKey)
  // Whoever only looks at it, or looks at it again, leaves no trace (SCORM 1.2 RTE 3.4, lesson_mode).
  const isRecorded = mode !== 'browse' && mode !== 'review'
  let isOpen = true
  const record = (write: () => void): void => {
    if (isOpen && isRecorded) write()
  }
  // Each answer is a row of its own, the second try as well: "journaling" (SCORM 2004 RTE 4.2.9). Rows of an earlier visit stay.
  let rows = Number(lms.get('cmi.interactions._count')) || 0
  const tellTime = (): void => {
    lms.set(model.sessionTimeKey, model.timespan((Date.now() - opened) / 1000))
  }
  record(() => {
    model.begin(lms)
    // At once: where a page is ended without another word, an LMS that was told nothing forgets all (SCORM 2004 RTE 4.2.8).
    // The next visit goes on from here, also after the end: learners come back to what they wrote.
    lms.set(model.exitKey, 'suspend')
  })
  // A page that comes back from memory has told the LMS goodbye: it begins anew.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && !isOpen) location.reload()
  })
  return {
    room: model.room,
    load: () => lms.get(SUSPEND) || undefined,
    save(state, place) {
      let isTaken = true
      record(() => {
        isTaken = lms.set(SUSPEND, state)
        if (place !== undefined) lms.set(model.locationKey, String(place))
        // Phones end what is out of sight without another word.
        if (document.visibilityState !== 'hidden') return
        tellTime()
        lms.commit()
      })
      return isTaken
    },
    answer(interaction) {
      record(() => {
        // A row that was refused leaves no hole: LMSs take none behind one (SCORM 2004, error 351).
        if (model.answer(lms, rows, interaction, new Date())) rows += 1
      })
    },
    report(outcome) {
      record(() => {
        model.report(lms, outcome)
        lms.commit()
      })
    },
    close() {
      if (!isOpen) return
      record(tellTime)
      isOpen = false
      lms.commit()
      lms.finish()
    },
  }
}
