/** `poster`: the text of a notice, for the board at the door and for whoever draws a poster. */
import * as z from 'zod'
import type { Place } from '../../base/diagnostic.js'
import { words } from '../../base/words.js'
import { field } from '../../model/field.js'
import { line } from '../../model/scalar.js'
import { tellHidden } from '../facts/tell-hidden.js'
import { wholePages } from '../losses/metadata-only.js'
import { sensitiveAudience } from '../losses/sensitive-audience.js'
import { summaryOnly } from '../losses/summary-only.js'
import { defineTarget } from '../target.js'
import { posterFields } from './fields.js'
import { posterGaps } from './losses.js'
import { posterText } from './text.js'

const given = (zh: readonly string[], about: ReturnType<typeof words>) =>
  field(line(200).optional(), { zh, about, source: 'issue 5' })

const options = z.strictObject({
  when: given(['时间'], words('哪天、几点上课。', 'The days and times of the lessons.')),
  where: given(
    ['地点'],
    words('在哪里上课；不写就用课程的场所。', 'Where; the venue of the course where nothing is said.'),
  ),
  contact: given(['咨询'], words('找谁报名、问谁：电话或地点。', 'Whom to ask: a telephone or a place.')),
})

export const poster = defineTarget({
  name: 'poster',
  summary: words(
    '海报文字：学什么、给谁、何时何地、费用、问谁；课里没写的留空并提醒。',
    'The text of a poster: what, for whom, when and where, the fee, whom to ask; gaps are told.',
  ),
  container: { kind: 'folder' },
  extension: '',
  options,
  losses: [posterGaps, summaryOnly, sensitiveAudience],
  emit({ edition, options: settings, lose }) {
    const fields = posterFields(edition, settings)
    const missing = fields.filter(({ value }) => value === undefined).map(({ key }) => key)
    const place: Place = { file: edition.root.document.file, range: edition.root.document.opening }
    lose(
      posterGaps,
      missing.map(() => place),
    )
    lose(summaryOnly, wholePages(edition))
    tellHidden(edition, ['who', 'fee'], lose)
    const { id, version, tag, title } = edition
    const values = fields.flatMap(({ key, value }) => (value === undefined ? [] : [[key, value] as const]))
    const data = { course: id, version, language: tag, title, ...Object.fromEntries(values), missing }
    return [
      ['poster.txt', posterText(edition, fields)],
      ['poster.json', `${JSON.stringify(data, null, 2)}\n`],
    ]
  },
})
