/** `web`: a course as a folder of pages that are read without a network, on a phone or from a stick. */
import * as z from 'zod'
import type { Content } from '../../base/tree.js'
import { words } from '../../base/words.js'
import { field } from '../../model/field.js'
import { tellHidden } from '../facts/tell-hidden.js'
import { sensitiveAudience } from '../losses/sensitive-audience.js'
import { aboutKeys } from '../player/about-course.js'
import { lessonPage, type PageLink } from '../player/lesson-page.js'
import { playerStyle, webScript } from '../player/player-files.js'
import { smallTextsOf } from '../player/small-texts.js'
import { defineTarget } from '../target.js'
import { answersPage } from './answers-page.js'
import { contentsPage } from './contents-page.js'
import { ANSWERS, assetPath, CONTENTS, pagePath, SCRIPT, STYLE, siteAddress } from './site-address.js'

const options = z.strictObject({
  answers: field(z.boolean().default(true), {
    zh: ['答案'],
    about: words(
      '附一页答案和解析；不附时，做完题仍会看到本题的对错和解析。',
      'Adds a page of answers and explanations; without it, each question still says what is right once it is answered.',
    ),
    source: 'R123',
  }),
})

/** A site is for reading on: a pass is a mark for oneself alone. */
const MASTERY = 60

export const web = defineTarget({
  name: 'web',
  summary: words(
    '离线阅读网站：一个文件夹，双击 index.html 就能看，手机优先，带长辈版和朗读。',
    'An offline reading site: one folder, opened from its index.html, for phones first, with large and clear text and reading aloud.',
  ),
  container: { kind: 'folder' },
  extension: '',
  options,
  losses: [sensitiveAudience],
  emit: async ({ edition, options: { answers }, lose }) => {
    tellHidden(edition, aboutKeys, lose)
    const { pages, media } = edition
    const texts = await smallTextsOf(edition)
    const withAnswers = answers && pages.some(({ items }) => items.length > 0)
    const linkTo = (at: number): PageLink | undefined => {
      const page = pages[at]
      return page === undefined ? undefined : { href: pagePath(page.name), title: page.title }
    }
    const hasRoot = pages.includes(edition.root)
    const files = new Map<string, Content | string>([
      [CONTENTS, contentsPage(edition, withAnswers)],
      [SCRIPT, webScript],
      [STYLE, playerStyle],
    ])
    pages.forEach((page, at) => {
      const [previous, next] = [linkTo(at - 1), linkTo(at + 1)]
      const html = lessonPage(page, {
        edition,
        script: SCRIPT,
        style: STYLE,
        write: (address) =>
          // A course document without content has no page: the contents stand for it.
          address.kind === 'page' && address.lesson === undefined && !hasRoot
            ? CONTENTS
            : siteAddress(address),
        texts,
        completion: 'answered',
        mastery: MASTERY,
        contents: CONTENTS,
        ...(previous === undefined ? {} : { previous }),
        ...(next === undefined ? {} : { next }),
      })
      files.set(pagePath(page.name), html)
    })
    if (withAnswers) files.set(ANSWERS, answersPage(edition, texts))
    for (const { name, content } of media.values()) files.set(assetPath(name), content)
    return files
  },
})
