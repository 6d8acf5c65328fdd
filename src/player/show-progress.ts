/** Says on the contents which lessons are learnt, and leads back to the last. */
import { fill, make } from './make.js'
import { lastPage, progressOf } from './web-tracker.js'
import { wordsFor } from './words.js'

const links = (): readonly HTMLAnchorElement[] =>
  Array.from(document.querySelectorAll<HTMLAnchorElement>('a[data-page]'))

export const showProgress = (): void => {
  const course = document.body.dataset.course
  if (course === undefined) return
  const words = wordsFor(document.documentElement.lang)
  for (const link of links()) {
    const progress = progressOf({ course, page: link.dataset.page ?? '' })
    link.querySelector('.kb-progress')?.remove()
    if (progress === 'new') continue
    const text = progress === 'done' ? `✓ ${words.done}` : words.begun
    link.append(' ', make('span', { class: `kb-progress kb-${progress}` }, [text]))
  }
  const last = links().find(({ dataset }) => dataset.page === lastPage(course))
  const place = document.getElementById('kb-go-on')
  if (last === undefined || place === null) return
  const title = last.querySelector('.kb-entry-title')?.textContent ?? ''
  fill(place, [
    make('a', { class: 'kb-button', href: last.getAttribute('href') ?? '' }, [words.goOn + title]),
  ])
}
