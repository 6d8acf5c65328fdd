/** An entry as an edition without content, so that courses say here of themselves what they say everywhere else. */
import type { Language } from '../../base/words.js'
import type { Edition, LessonPage, Page } from '../../emit/edition/edition.js'
import type { CatalogueEntry, EntryLesson } from '../../model/catalogue-entry.js'

const position = { line: 1, column: 1, offset: 0 }

/** What only those ask for who read the text itself. */
const empty: Omit<Page, 'name' | 'title'> = {
  tree: { type: 'root', children: [] },
  text: '',
  items: [],
  media: [],
  document: {
    file: '',
    source: '',
    body: { type: 'root', children: [] },
    nodes: new Map(),
    questions: [],
    links: [],
    comments: [],
    opening: { start: position, end: position },
  },
}

const pageOf = ({ id, title, duration, objectives }: EntryLesson): LessonPage => ({
  ...empty,
  name: `lesson-${id}`,
  lesson: id,
  title,
  meta: { title, ...(duration && { duration }), ...(objectives && { objectives }) },
})

/** @param language of the few words that kebao adds, which need not be that of the course */
export const editionOf = (entry: CatalogueEntry, language: Language): Edition => {
  const { lessons, counts, identity, content, size, address, reviews, ...course } = entry
  const pages = lessons.map(pageOf)
  return {
    kind: entry.type === 'general-syllabus' ? 'syllabus' : 'course',
    id: entry.id,
    slug: entry.id.slice(entry.id.indexOf('/') + 1),
    version: entry.version,
    title: entry.title,
    language,
    tag: entry.language,
    date: entry.updated ?? '1980-01-01',
    course,
    root: { ...empty, name: 'course', title: entry.title },
    pages,
    lessons: pages,
    units: [],
    media: new Map(),
    resources: [],
    origins: new Map(),
  }
}
