/** Footnotes: numbered marks in the text, and the notes at its end, each linked to the other. */
import type { Element, ElementContent } from 'hast'
import type { FootnoteReference } from 'mdast'
import { referenceName } from '../../definitions.js'
import { contextOf, type Handler, type Note, type State } from '../context.js'
import { backWords, footnotesWords } from '../words.js'
import { element, text } from './element.js'

/** No id made from a heading has a dot in it, so these never meet one. */
const noteId = (prefix: string, { number }: Note): string => `${prefix}fn.${number}`
const markId = (prefix: string, { number }: Note, use: number): string =>
  `${prefix}fnref.${number}${use > 1 ? `.${use}` : ''}`

/** A mark whose note is not in this fragment is shown as it was written. */
export const footnoteReference: Handler = (state, node: FootnoteReference) => {
  const { notes, idPrefix, footnotes } = contextOf(state)
  const name = referenceName(node)
  if (!footnotes.has(name)) return text(`[^${node.label ?? node.identifier}]`)
  const note = notes.get(name) ?? { number: notes.size + 1, uses: 0 }
  notes.set(name, note)
  note.uses += 1
  const mark = element(
    'a',
    { href: `#${noteId(idPrefix, note)}`, id: markId(idPrefix, note, note.uses), role: 'doc-noteref' },
    [text(String(note.number))],
  )
  return element('sup', {}, [mark])
}

/** Arrows back to every mark of a note. */
const backLinks = (state: State, note: Note): readonly ElementContent[] => {
  const { idPrefix, language } = contextOf(state)
  return Array.from({ length: note.uses }, (_, index) => index + 1).flatMap((use) => [
    text(' '),
    element(
      'a',
      {
        href: `#${markId(idPrefix, note, use)}`,
        role: 'doc-backlink',
        ariaLabel: `${backWords[language]} ${note.number}${use > 1 ? `-${use}` : ''}`,
      },
      [text('↩')],
    ),
  ])
}

const noteItem = (state: State, note: Note, content: readonly ElementContent[]): Element => {
  const last = content.at(-1)
  const links = backLinks(state, note)
  const isParagraph = last?.type === 'element' && last.tagName === 'p'
  const children = isParagraph
    ? [...content.slice(0, -1), element('p', {}, [...last.children, ...links])]
    : [...content, ...links]
  return element('li', { id: noteId(contextOf(state).idPrefix, note) }, state.wrap(children, true))
}

/** The notes that were referred to, in that order; a note may refer to further notes, which then follow. */
export const footnotes = (state: State): Element | undefined => {
  const { notes, language, footnotes: definitions } = contextOf(state)
  if (notes.size === 0) return undefined
  const contents: [Note, ElementContent[]][] = []
  // A Map that grows is iterated to its new end.
  for (const [name, note] of notes) {
    const definition = definitions.get(name)
    if (definition !== undefined) contents.push([note, state.all(definition)])
  }
  const items = contents.map(([note, content]) => noteItem(state, note, content))
  return element('section', { className: ['kb-footnotes'], role: 'doc-endnotes' }, [
    element('p', { className: ['kb-label'] }, [text(footnotesWords[language])]),
    element('ol', {}, state.wrap(items, true)),
  ])
}
