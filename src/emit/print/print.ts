/** `print`: handouts of A4 for learners and teachers, the answers, and operation cards. */
import * as z from 'zod'
import type { Content, Files } from '../../base/tree.js'
import { words } from '../../base/words.js'
import { field } from '../../model/field.js'
import type { Edition } from '../edition/edition.js'
import { tellHidden } from '../facts/tell-hidden.js'
import type { Lose } from '../loss.js'
import { attachedFiles } from '../losses/attached-files.js'
import { playback } from '../losses/playback.js'
import { sensitiveAudience } from '../losses/sensitive-audience.js'
import { placesOf } from '../places-of.js'
import { defineTarget } from '../target.js'
import { unseenResources } from '../unseen-resources.js'
import { answersOf } from './answers.js'
import { cardsOf } from './cards.js'
import { coverKeys } from './cover.js'
import { handoutOf } from './handout.js'
import { picturesElsewhere } from './losses.js'
import { linkedFilesOf, picturesElsewhereOf } from './lost-places.js'
import { imagePath, type Paper, paperOf } from './paper.js'
import { runningHeads } from './running-heads.js'
import { sheetOf } from './sheet.js'
import { cardStyle } from './style/cards.js'
import { cssString } from './style/css-string.js'
import { baseStyle } from './style/style.js'
import { cutWords, type EditionName } from './words.js'

const editionNames = ['learner', 'teacher', 'answers', 'cards'] as const

const options = z.strictObject({
  editions: field(z.enum(['all', ...editionNames]).default('all'), {
    zh: ['版本'],
    about: words(
      '只出一种：学员讲义、教师用书、参考答案、操作卡；不写就全出。',
      'One edition alone: for learners, for teachers, answers, cards; all where it is left out.',
    ),
    source: 'N二(五)15; R001',
  }),
  largePrint: field(z.boolean().default(false), {
    zh: ['大字', '大字版'],
    about: words('大字版：全部文字不小于 18 磅。', 'Large print: no text below 18 points.'),
    source: 'N二(四)13; R064',
  }),
})

const contentOf = (name: EditionName, paper: Paper) => {
  if (name === 'answers') return answersOf(paper)
  if (name === 'cards') return cardsOf(paper)
  return handoutOf(name, paper)
}

const styleOf = (name: EditionName, paper: Paper): string => {
  const { isLarge, language } = paper
  const base = baseStyle(isLarge)
  return name === 'cards'
    ? base + cardStyle(isLarge, cssString(cutWords[language]))
    : base + runningHeads(paper, name)
}

/** The pictures that a sheet shows. */
const picturesOf = (html: string, { media }: Edition): readonly (readonly [string, Content])[] =>
  Array.from(html.matchAll(/ src="assets\/([0-9a-f]{64}\.[a-z0-9]+)"/g), ([, name = '']) => name).flatMap(
    (name) => {
      const medium = media.get(name)
      return medium === undefined ? [] : [[imagePath(name), medium.content] as const]
    },
  )

const tell = (edition: Edition, lose: Lose): void => {
  const { pages } = edition
  lose(
    playback,
    placesOf(pages, 'media', ({ kind }) => kind === 'video' || kind === 'audio'),
  )
  lose(attachedFiles, linkedFilesOf(pages))
  lose(
    attachedFiles,
    unseenResources(edition).map(({ place }) => place),
  )
  lose(picturesElsewhere, picturesElsewhereOf(pages))
  tellHidden(edition, coverKeys, lose)
}

export const print = defineTarget({
  name: 'print',
  summary: words(
    'A4 讲义：学员、教师、答案各一份，另有操作卡；用浏览器打印，或存成 PDF。',
    'Handouts of A4 for learners and teachers, with answers and operation cards, to print from a browser or save as PDF.',
  ),
  container: { kind: 'folder' },
  extension: '',
  options,
  losses: [playback, attachedFiles, picturesElsewhere, sensitiveAudience],
  emit({ edition, options: { editions, largePrint }, lose }): Files {
    tell(edition, lose)
    const paper = paperOf(edition, largePrint)
    const files = new Map<string, Content | string>()
    for (const name of editionNames) {
      if (editions !== 'all' && editions !== name) continue
      const content = contentOf(name, paper)
      if (content === undefined) continue
      const html = sheetOf(paper, name, styleOf(name, paper), content)
      files.set(`${name}.html`, html)
      for (const [path, picture] of picturesOf(html, edition)) files.set(path, picture)
    }
    return files
  },
})
