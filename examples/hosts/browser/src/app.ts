/** Reads a bundle that somebody drops on the page; nothing leaves the browser. */
import { type Bundle, decode, readCourse, readLesson } from 'kebao'
import { fragmentOf } from './fragment.js'
import { isChinese, say } from './words.js'

const find = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T

const [drop, file, state, nav, article] = [
  find('drop'),
  find<HTMLInputElement>('file'),
  find('state'),
  find('lessons'),
  find('page'),
]

document.documentElement.lang = isChinese ? 'zh-CN' : 'en'
document.title = say.title
find('title').textContent = say.title
find('invite').textContent = say.invite

const element = (name: string, ...children: readonly (Node | string)[]): HTMLElement => {
  const made = document.createElement(name)
  made.append(...children)
  return made
}

const link = (href: string, text: string): HTMLElement => {
  const made = element('a', text)
  made.setAttribute('href', href)
  return made
}

let shown: Bundle | undefined
let titles: ReadonlyMap<string, string> = new Map()

/** The address says which lesson is read: `#/ID`, or `#/` for the course itself. Other anchors are places on the page. */
const showPage = async (): Promise<void> => {
  const id = /^#\/(.*)$/.exec(location.hash)?.[1]
  if (shown === undefined || id === undefined) return
  const address = location.hash
  const page = await readLesson(shown, id === '' ? undefined : id)
  // Meanwhile the reader may have gone on: the page of the address that stands is the one to show.
  if (page === undefined || location.hash !== address) return
  // A fragment does not hold the title of its lesson: where it goes is the matter of the page.
  const heading = element('h2', titles.get(id) ?? say.course)
  const base = id === '' ? 'data/course.html' : `data/lessons/${id}.html`
  article.replaceChildren(heading, fragmentOf(shown, page.html, base))
  article.hidden = false
  for (const each of nav.querySelectorAll('a')) {
    if (each.getAttribute('href') === address) each.setAttribute('aria-current', 'page')
    else each.removeAttribute('aria-current')
  }
  article.focus()
}

const showCourse = async (bundle: Bundle): Promise<void> => {
  const { title, language, lessons } = await readCourse(bundle)
  shown = bundle
  titles = new Map(lessons.map((lesson) => [lesson.id, lesson.title]))
  document.title = title
  find('title').textContent = title
  state.textContent = say.sound(bundle.identity)
  article.lang = language
  const items = lessons.map((lesson) => element('li', link(`#/${lesson.id}`, lesson.title)))
  nav.replaceChildren(element('h2', say.lessons), link('#/', say.course), element('ol', ...items))
  nav.setAttribute('aria-label', say.lessons)
  nav.hidden = false
  if (location.hash === '#/') await showPage()
  else location.hash = '#/'
}

/** Counts what was dropped: only the last of it is shown. */
let newest = 0

const read = async (bytes: Blob): Promise<void> => {
  newest += 1
  const turn = newest
  state.textContent = say.reading
  nav.hidden = true
  article.hidden = true
  // A file that was deleted or is not ours to read.
  const { value: bundle, diagnostics } = await decode(bytes).catch(() => ({
    value: undefined,
    diagnostics: [],
  }))
  if (turn !== newest) return
  if (bundle !== undefined) return showCourse(bundle)
  const items = diagnostics.map(({ message, file: where }) =>
    element('li', `${where === undefined ? '' : `${where}: `}${message[isChinese ? 'zh-CN' : 'en']}`),
  )
  if (items.length === 0) state.textContent = say.unreadable
  else state.replaceChildren(say.refused, element('ul', ...items))
}

const take = (files: FileList | null | undefined): void => {
  const [first] = files ?? []
  if (first !== undefined) void read(first)
}

file.addEventListener('change', () => take(file.files))
addEventListener('hashchange', () => void showPage())
for (const name of ['dragover', 'dragleave', 'drop']) {
  drop.addEventListener(name, (event) => {
    event.preventDefault()
    drop.classList.toggle('over', name === 'dragover')
    if (name === 'drop') take((event as DragEvent).dataTransfer?.files)
  })
}
