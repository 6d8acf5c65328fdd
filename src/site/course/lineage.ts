/** What a course comes from and what came of it: the original, its adaptations, its syllabus, what carries it out, earlier versions. */
import type { Element, ElementContent } from 'hast'
import { h } from '../../emit/html/html-nodes.js'
import { coursePath } from '../addresses.js'
import type { Holding } from '../holdings.js'
import { ownLang } from '../own-lang.js'
import type { Site } from '../site.js'
import { siteWords } from '../words.js'

/** Links of one kind; the rest is told as a number. */
const MOST = 30

interface Named {
  readonly id: string
  readonly title?: string | undefined
  readonly version?: string | undefined
}

/** A link where the site has the course, else its name alone: nobody knows where it is. */
const nodeOf = (named: Named, from: string, { shell, holdings }: Site): Element => {
  const { id, title, version } = named
  const known = holdings.byId.get(id)?.entry
  const name = [known?.title ?? title ?? id, ...(version === undefined ? [] : [version])].join(' ')
  const href = shell.courseHref(from, id)
  const own = known === undefined ? {} : ownLang(known, shell.language)
  return h('li', own, href === undefined ? name : h('a', { href }, name))
}

const part = (title: string, items: readonly Named[], from: string, site: Site): readonly ElementContent[] =>
  items.length === 0
    ? []
    : [
        h('h3', {}, title),
        h(
          'ul',
          { className: ['kb-links'] },
          ...items.slice(0, MOST).map((each) => nodeOf(each, from, site)),
          ...(items.length <= MOST
            ? []
            : [h('li', {}, siteWords.courses(items.length)[site.shell.language])]),
        ),
      ]

const named = ({ entry: { id } }: Holding): Named => ({ id })

export const lineageOf = ({ entry, earlier }: Holding, site: Site): readonly ElementContent[] => {
  const { shell, holdings } = site
  const { language } = shell
  const from = coursePath(entry.id)
  const { basedOn, conformsTo = [] } = entry
  const say = siteWords
  const parts = [
    ...part(
      say.basedOn[language],
      basedOn === undefined ? [] : [{ ...basedOn, id: basedOn.package }],
      from,
      site,
    ),
    ...part(say.adaptations[language], (holdings.adaptations.get(entry.id) ?? []).map(named), from, site),
    ...part(
      say.conformsTo[language],
      conformsTo.map(({ syllabus, version }) => ({ id: syllabus, version })),
      from,
      site,
    ),
    ...part(say.carriedOut[language], (holdings.carriedOut.get(entry.id) ?? []).map(named), from, site),
    ...(earlier.length === 0
      ? []
      : [
          h('h3', {}, say.versions[language]),
          h(
            'ul',
            { className: ['kb-links'] },
            ...earlier.map(({ version, updated }) =>
              h('li', {}, updated === undefined ? version : `${version} · ${updated}`),
            ),
          ),
        ]),
  ]
  return parts.length === 0 ? [] : [h('h2', {}, say.lineage[language]), ...parts]
}
