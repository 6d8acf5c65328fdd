/** How the questions of a page stand, at its end. */
import type { Outcome } from './interaction.js'
import { fill, make, makeButton } from './make.js'
import type { PageData } from './page-data.js'
import type { PlayerWords } from './words.js'

export interface ScorePanel {
  show(outcome: Outcome, answered: number): void
}

const linesOf = (
  { mastery, completion, questions }: PageData,
  { raw, max, isPassed, isCompleted }: Outcome,
  answered: number,
  words: PlayerWords,
): readonly string[] => {
  const counted = questions.length === 0 ? '' : words.answered(answered, questions.length)
  const points = max === 0 ? '' : words.points(raw, max)
  const verdict =
    isPassed === undefined || completion !== 'passed' ? '' : isPassed ? words.passed : words.failed(mastery)
  return [counted + points, verdict, isCompleted ? words.completed : ''].filter((line) => line !== '')
}

export const addScorePanel = (data: PageData, words: PlayerWords, restart: () => void): ScorePanel => {
  const lines = make('div', { class: 'kb-score-lines', role: 'status' })
  const again = makeButton(words.restart, 'kb-button kb-plain kb-restart', restart)
  const panel = make('section', { class: 'kb-score', 'aria-label': words.score }, [lines, again])
  document.getElementById('kb-end')?.append(panel)
  return {
    show: (outcome, answered) => {
      const told = linesOf(data, outcome, answered, words)
      again.hidden = answered === 0
      panel.hidden = told.length === 0
      // Said again only where it changed: a screen reader reads each change.
      if (lines.textContent === told.join('')) return
      const shown = told.map((line) => make('p', {}, [line]))
      fill(lines, shown)
    },
  }
}
