/** How easy a text must be to read, as a profile asks for it. Where it is silent, each rule has a number of its own. */
import * as z from 'zod'
import { type Words, words } from '../base/words.js'
import { field } from './field.js'
import { reads } from './reading.js'
import { choice } from './scalar.js'

const most = (max: number, units: readonly string[], zh: string, about: Words) =>
  field(reads(z.number().int().min(1).max(max), { as: 'number', units }).optional(), {
    zh: [zh],
    about,
    source: 'R056; R057',
  })

export const readability = z
  .strictObject({
    sentence: most(500, ['字'], '句长', words('一句最多几个字。', 'The most characters in a sentence.')),
    seniorsSentence: most(
      500,
      ['字'],
      '老年人句长',
      words('写给老年人的一句最多几个字。', 'The most characters in a sentence for older adults.'),
    ),
    step: most(
      500,
      ['字'],
      '步长',
      words('写给老年人的一步最多几个字。', 'The most characters in one step.'),
    ),
    steps: most(100, ['步'], '步数', words('一组步骤最多几步。', 'The most steps in one block.')),
    paragraph: most(5000, ['字'], '段长', words('一段最多几个字。', 'The most characters in a paragraph.')),
    heading: most(200, ['字'], '标题长', words('小标题最多几个字。', 'The most characters in a heading.')),
    session: most(
      600,
      ['分钟'],
      '连续分钟',
      words(
        '老年人和青少年一次最多上几分钟课。',
        'The most minutes at a sitting for older adults and youth.',
      ),
    ),
    characters: field(choice({ common: ['常用字'], standard: ['一级字'] }).optional(), {
      zh: ['字表'],
      about: words(
        '用哪张字表：2500 常用字，或 3500 一级字。',
        'The table of characters: 2,500 common ones, or 3,500 of the first level.',
      ),
      source: '《扫除文盲工作条例》第七条',
    }),
    rare: field(reads(z.number().min(0).max(100), { as: 'number', units: ['%'] }).optional(), {
      zh: ['表外字'],
      about: words('一课里表外的字最多占百分之几。', 'The most percent of characters outside the table.'),
      source: '《扫除文盲工作条例》第七条',
    }),
  })
  .meta({ id: 'Readability' })
