/** A link to a place in a document finds the heading it names. */
import type { Extra } from '../../../base/diagnostic.js'
import { didYouMean } from '../../../base/did-you-mean.js'
import { excerpt } from '../../../base/excerpt.js'
import { foldName } from '../../../base/fold.js'
import { nearest } from '../../../base/nearest.js'
import { words } from '../../../base/words.js'
import { headingIds } from '../../../markdown/headings.js'
import type { Document, Package, Target } from '../../../parse/package.js'
import { type Reference, referencesOf } from '../../facts/references.js'
import { defineRule } from '../../rule.js'

/** The document an address leads into. */
const documentOf = (pkg: Package, file: string, target: Target): Document | undefined => {
  if (target.kind === 'course') return pkg.root
  if (target.kind === 'lesson') return pkg.lessons.find(({ id }) => id === target.lesson)
  return target.kind === 'anchor' ? [pkg.root, ...pkg.lessons].find((each) => each.file === file) : undefined
}

/** Looking for likely headings takes time: beyond so many mistakes the general advice must do. */
const MAX_SEARCHES = 50

interface Headings {
  readonly ids: ReadonlySet<string>
  /** Ids by what a person may call them: the text of the heading or its id, however it is spelt. */
  readonly names: ReadonlyMap<string, readonly string[]>
}

const headingsOf = ({ body }: Document): Headings => {
  const names = new Map<string, readonly string[]>()
  const found = headingIds(body)
  for (const { id, text } of found) {
    for (const name of new Set([foldName(text), foldName(id)]))
      names.set(name, [...(names.get(name) ?? []), id])
  }
  return { ids: new Set(found.map(({ id }) => id)), names }
}

/** Safe where the name fits one heading alone. */
const fixFor = (reference: Reference, ids: readonly string[]): Extra => {
  const { file, url } = reference
  const [id, ...others] = ids
  const written = reference.written()
  if (id === undefined || others.length > 0 || written === undefined) return {}
  const start = (written.start.offset ?? 0) + url.indexOf('#') + 1
  const edits = [{ file, start, end: written.end.offset ?? start, text: id }]
  return { fix: { title: words(`改成「#${id}」`, `Change it to \`#${id}\``), safe: true, edits } }
}

export const anchor = defineRule({
  code: 'link/anchor',
  severity: 'warning',
  summary: words('链接里「#」后面的标题找得到', 'The heading behind the `#` of a link is there'),
  message: (p: { anchor: string; suggestions: readonly string[] }) =>
    words(`目标里没有「${p.anchor}」这个标题。`, `There is no heading \`${p.anchor}\` there.`),
  why: words('学员点了只会到开头，还得自己找。', 'Learners land at the top and have to search.'),
  help: ({ suggestions }) =>
    didYouMean(
      suggestions.map((each) => `#${each}`),
      words(
        '「#」后面写标题的文字：字母小写，空格换成「-」，标点去掉。',
        'Behind the `#` goes the text of the heading: small letters, `-` for blanks, no punctuation.',
      ),
    ),
  sources: ['R014'],
  example: {
    in: 'body',
    bad: '## 开机\n\n做法见[开机一节](#关机)。',
    good: '## 开机\n\n做法见[开机一节](#开机)。',
  },
  *check(pkg, found) {
    const headings = new Map<string, Headings>()
    let searches = 0
    for (const reference of referencesOf(pkg)) {
      const { target, file, place } = reference
      const document = documentOf(pkg, file, target)
      const name = 'anchor' in target ? (target.anchor ?? '') : ''
      if (document === undefined || name === '') continue
      const known = headings.get(document.file) ?? headingsOf(document)
      headings.set(document.file, known)
      if (known.ids.has(name)) continue
      const exact = known.names.get(foldName(name)) ?? []
      searches += 1
      const alike = searches > MAX_SEARCHES ? [] : nearest(foldName(name), known.names)
      const suggestions = [...new Set(exact.length > 0 ? exact : alike.flat())].slice(0, 3)
      yield found(place(), { anchor: excerpt(name), suggestions }, fixFor(reference, exact))
    }
  },
})
