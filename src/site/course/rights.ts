/** What a licence allows, in plain words. */
import type { Element, ElementContent } from 'hast'
import { licenceName } from '../../emit/facts/licence-text.js'
import { h } from '../../emit/html/html-nodes.js'
import { findLicence } from '../../model/licence/find-licence.js'
import type { Permissions } from '../../model/licence/licence.js'
import type { Site } from '../site.js'
import { siteWords } from '../words.js'

type Say = 'share' | 'adapt' | 'sell' | 'noShare' | 'noAdapt' | 'noSell' | 'attribution' | 'shareAlike'

const linesOf = (may: Permissions): readonly (readonly [may: boolean, say: Say])[] => [
  [may.share, may.share ? 'share' : 'noShare'],
  [may.adapt, may.adapt ? 'adapt' : 'noAdapt'],
  [may.commercial, may.commercial ? 'sell' : 'noSell'],
]

const asked = (may: Permissions): readonly Say[] => [
  ...(may.attribution ? (['attribution'] as const) : []),
  ...(may.adapt && may.shareAlike ? (['shareAlike'] as const) : []),
]

const nameOf = (id: string, { shell: { language } }: Site): ElementContent => {
  const href = findLicence(id)?.url
  const name = licenceName(id, language)
  return href === undefined ? { type: 'text', value: name } : h('a', { href, rel: ['license'] }, name)
}

export const rightsOf = (id: string, site: Site): readonly Element[] => {
  const { language } = site.shell
  const may = findLicence(id)?.permissions
  return [
    h('p', {}, siteWords.licence[language], nameOf(id, site)),
    may === undefined
      ? h('p', {}, siteWords.ask_[language])
      : h(
          'ul',
          { className: ['kb-rights'] },
          ...linesOf(may).map(([yes, say]) =>
            h('li', { className: [yes ? 'kb-yes' : 'kb-no'] }, siteWords[say][language]),
          ),
          ...asked(may).map((say) => h('li', { className: ['kb-must'] }, siteWords[say][language])),
        ),
  ]
}
