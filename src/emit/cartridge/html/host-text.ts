/** HTML inside of XML: a question or a topic, of which hosts keep the words and what they point at. */
import type { Place } from '../../../base/diagnostic.js'
import { htmlOf } from '../../../markdown/to-html.js'
import { lessonLinks } from '../../losses/lesson-links.js'
import { pageAnchors } from '../../losses/page-anchors.js'
import { contactLinks } from '../losses.js'
import type { WriteHtml } from '../quiz/qti-item.js'
import type { CartridgeSettings } from '../settings.js'
import { inAscii } from './guard-text.js'
import { plainHtml } from './plain-html.js'

/** Moodle's importer lost blanks between two tags; one that does not break stays. */
const keepBlanks = (html: string): string => html.replace(/> </g, '>\u00a0<')

const losses = { page: lessonLinks, here: pageAnchors, elsewhere: contactLinks, medium: undefined } as const

/** @param place of what is written; without one, nothing is told, since it stands in the lesson as well */
export const hostText =
  ({ edition, profile, lose }: CartridgeSettings, place?: Place): WriteHtml =>
  (nodes) => {
    const html = htmlOf([
      ...plainHtml(nodes, {
        tag: edition.tag,
        mediumAt: profile.mediumInText,
        isText: true,
        onLink: ({ kind }) => {
          const loss = losses[kind]
          if (place !== undefined && loss !== undefined) lose(loss, [place])
        },
      }),
    ])
    return profile.keepsFiles ? html : inAscii(keepBlanks(html))
  }
