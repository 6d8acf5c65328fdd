/** `broadcast`: what a village loudspeaker says, and a script for programs that speak. */
import * as z from 'zod'
import { words } from '../../base/words.js'
import { field } from '../../model/field.js'
import { lessonLinks } from '../losses/lesson-links.js'
import { rubyInBrackets } from '../losses/ruby.js'
import { fileLinksOf, lessonLinksOf, outsideLinksOf, picturesOf, placesOf } from '../places-of.js'
import { defineTarget } from '../target.js'
import {
  addressesUnspoken,
  codeUnspoken,
  mediaUnheard,
  picturesDescribed,
  picturesUnspoken,
  tablesReadOut,
} from './losses.js'
import { type PageScript, scriptsOf } from './script.js'
import { announcerText, speechText } from './script-text.js'

const options = z.strictObject({
  pace: field(z.number().int().min(120).max(300).default(220), {
    zh: ['语速'],
    about: words(
      '每分钟念多少字，普通话广播一般 200 到 240 字。',
      'Characters a minute; announcers of Mandarin say 200 to 240.',
    ),
    source: 'issue 5',
  }),
})

const dataOf = ({ page, number, passages, seconds }: PageScript, file: string) => ({
  id: page.lesson ?? page.name,
  ...(number === undefined ? {} : { number }),
  title: page.title,
  file,
  seconds,
  passages,
})

export const broadcast = defineTarget({
  name: 'broadcast',
  summary: words(
    '广播稿：给村里的大喇叭念，也给语音合成用，注明每段念几秒。',
    'A script for a village loudspeaker or a program that speaks, with seconds for each passage.',
  ),
  container: { kind: 'folder' },
  extension: '',
  options,
  losses: [
    mediaUnheard,
    picturesUnspoken,
    codeUnspoken,
    picturesDescribed,
    tablesReadOut,
    addressesUnspoken,
    lessonLinks,
    rubyInBrackets,
  ],
  emit({ edition, options: { pace }, lose }) {
    const { pages, title, language, tag, id, version } = edition
    const scripts = scriptsOf(edition, pace)
    lose(
      mediaUnheard,
      placesOf(pages, 'media', ({ kind }) => kind !== 'image'),
    )
    lose(
      picturesUnspoken,
      picturesOf(pages, (alt) => alt.trim() === ''),
    )
    lose(
      picturesDescribed,
      picturesOf(pages, (alt) => alt.trim() !== ''),
    )
    lose(codeUnspoken, placesOf(pages, 'code'))
    lose(tablesReadOut, placesOf(pages, 'table'))
    lose(addressesUnspoken, [...outsideLinksOf(pages), ...fileLinksOf(pages)])
    lose(lessonLinks, lessonLinksOf(pages))
    lose(rubyInBrackets, placesOf(pages, 'ruby'))

    const digits = String(scripts.length).length
    const named = scripts.map((script, index) => {
      const number = String(index + 1).padStart(Math.max(2, digits), '0')
      return { script, name: `${number}-${script.page.name}.txt` }
    })
    const seconds = Math.round(scripts.reduce((sum, script) => sum + script.seconds, 0) * 10) / 10
    const data = {
      course: id,
      version,
      title,
      language: tag,
      charactersPerMinute: pace,
      seconds,
      pages: named.map(({ script, name }) => dataOf(script, `speech/${name}`)),
    }
    return [
      ['script.txt', announcerText(title, scripts, language, pace)],
      ['script.json', `${JSON.stringify(data, null, 2)}\n`],
      ...named.flatMap(({ script, name }) => [
        [`lessons/${name}`, announcerText(script.page.title, [script], language, pace)] as const,
        [`speech/${name}`, speechText(script)] as const,
      ]),
    ]
  },
})
