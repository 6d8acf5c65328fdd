/** Plays one page of a lesson: questions, progress, and the place where one was. */
import { answeredOf, outcomeOf } from './outcome-of.js'
import type { PageData } from './page-data.js'
import { goTo, placeNow } from './place.js'
import { type LiveQuestion, makeQuestion } from './quiz/make-question.js'
import { addScorePanel } from './score-panel.js'
import { type PageState, readState, writeState } from './state.js'
import { tellResumed } from './tell-resumed.js'
import type { Tracker } from './tracker.js'
import type { PlayerWords } from './words.js'

/** SCORM 1.2 holds 4,096 characters (RTE 3.4.4, cmi.suspend_data), and SCORM 2004 before its 4th edition 4,000. */
const ROOM = 4000

/** Milliseconds after the last change before it is put aside: an LMS is asked over the network. */
const PAUSE = 1000

/** Calls `seen` once the end of the text has been in the window. */
const watchEnd = (seen: () => void): void => {
  const end = document.getElementById('kb-end')
  if (end === null || !('IntersectionObserver' in window)) {
    seen()
    return
  }
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return
    observer.disconnect()
    seen()
  })
  observer.observe(end)
}

export const playPage = (data: PageData, tracker: Tracker, words: PlayerWords): void => {
  const before = readState(tracker.load())
  const live: LiveQuestion[] = []
  let isRead = before.isRead
  let room = tracker.room ?? ROOM
  let timer: ReturnType<typeof setTimeout> | undefined

  const state = (): PageState => ({
    place: placeNow(),
    isRead,
    answers: Object.fromEntries(
      live
        .map((each) => [each.id, each.answer()] as const)
        .filter(([, { status, response }]) => status !== 'open' || response.some((text) => text !== '')),
    ),
  })
  const save = (): void => {
    clearTimeout(timer)
    const now = state()
    if (tracker.save(writeState(now, room), now.place) || room <= ROOM) return
    // An LMS of an older edition: what fits there is better than nothing.
    room = ROOM
    tracker.save(writeState(now, room), now.place)
  }
  const saveSoon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(save, PAUSE)
  }
  const stand = (isToldOn: boolean): void => {
    const now = state()
    const outcome = outcomeOf(data, now)
    panel.show(outcome, answeredOf(data, now).length)
    if (isToldOn) tracker.report(outcome)
  }
  const panel = addScorePanel(data, words, () => {
    for (const each of live) each.restore({ status: 'open', response: [] })
    save()
    stand(false)
    document.querySelector<HTMLElement>('.kb-question input, .kb-question textarea')?.focus()
  })

  for (const question of data.questions) {
    const section = document.getElementById(`question-${question.id}`)
    if (section === null) continue
    const made = makeQuestion(section, question, words, {
      answered: (interaction) => {
        tracker.answer(interaction)
        save()
        stand(true)
      },
      changed: saveSoon,
    })
    const answer = before.answers[question.id]
    if (answer !== undefined) made.restore(answer)
    live.push(made)
  }
  stand(false)

  if (location.hash === '' && goTo(before.place)) tellResumed(words)
  watchEnd(() => {
    isRead = true
    stand(true)
    save()
  })
  addEventListener('scroll', saveSoon, { passive: true })
  const leave = (): void => {
    save()
    tracker.close()
  }
  addEventListener('pagehide', leave)
  // Phones end pages that are out of sight without another word.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') save()
  })
}
