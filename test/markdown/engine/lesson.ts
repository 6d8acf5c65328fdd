/** Lessons made by chance, of every construct that our Markdown has, beside one another as nobody would write them. */
import type { Random } from '../../../bench/random.js'

/** Beside emphasis: letters, ideographs, punctuation of both kinds, signs, blanks of both kinds. */
const edges = [
  ...'重要请看ひらカー한。，、；：？！（）「」《》【】“”‘’—…·～￥１Ａ①→★✓a1é.,;:?!()[]"\'-+/\\|<>&#%$=^`{}',
  ' ',
  '　',
  '\u00A0',
  '😀',
  '👨‍👩‍👧',
  '\u2028',
  '𠮷',
  '\uFE00',
  '',
]
const markers = ['*', '**', '***', '_', '__', '~~', '~', '**_', '*__', '~~~', '****', '==', '`', '``']
const words = [
  '重点',
  '注意：这里',
  '手机',
  '社区教育',
  'open',
  'the phone',
  '10:30',
  '1980-01-01 00:00',
  '7:1',
  '50~100',
  '注意:这里',
  'a_b_c',
  '3*4*5',
  'x',
  '第1课',
]
const addresses = [
  'https://edu.cn/a?b=1&c=2',
  'http://例子.cn/路',
  'www.edu.cn',
  'WWW.a.cn/x',
  'teacher@edu.cn',
  '老师@学校.cn',
  'mailto:a@b.cn',
  'ftp://x.cn',
  'tel:110',
  'xmpp:a@b.cn/c',
  'a.md',
  '../素材/图.svg',
  '#q1',
]
const inline = [
  '[链接](a.md)',
  '[**重点**](a.md "题")',
  '![图](图.png)',
  '![](a.png)',
  '<https://edu.cn>',
  '<a@b.cn>',
  '<tel:110>',
  '`代码`',
  '`` a`b ``',
  '{羌|qiāng}',
  '{对|错}',
  '[^1]',
  '[^注]',
  '[词][a]',
  '[词][]',
  '[a]',
  '![a]',
  '&amp;',
  '&lt;b&gt;',
  '&#20013;',
  '&#x4e2d;',
  '&nbsp;',
  '&;',
  '\\*',
  '\\:a',
  '\\~',
  '\\@',
  '\\\\',
  '<b>粗</b>',
  '<br>',
  '<br/>',
  '<img src="a:b" alt=\'x\'>',
  '<a href=https://x.cn>',
  '<!-- 注 -->',
  '<x:y>',
  '<a x:y="1">',
  '<a @b="c">',
  '<span :a="b">',
  ':abc',
  ':abc[x]',
  ':abc{k=v}',
  '::ab',
  'a  \nb',
  'a\\\nb',
  '____',
  '{#a .b}',
  '[ ] ',
  '[x] ',
  '$a$',
  '==亮==',
  ':smile:',
  '(c)',
  '--',
  '...',
]
const names = [
  '提示',
  '步骤',
  '单选题',
  '多选题',
  '填空题',
  '视频',
  '图片',
  '仅',
  'tip',
  'steps',
  'single-choice',
  '警告_1',
]
const attributes = [
  '',
  '{#q1 分值=2}',
  '{#q2 分值=5 目标=O1}',
  '{src=a.mp4 标题="看 一 看"}',
  "{替代文字='图'}",
  '{.a .b}',
  '{#a.b}',
  '{对象=老年人,残疾人}',
  '{a=1 a=2}',
  '{k="a&amp;b"}',
  '{a="}"}',
  '{}',
  '{ }',
  '{k = v}',
  '{src=https://a.cn/b?c=1}',
  '{时长=10:30}',
  '{a=b',
  '{a="b"c}',
  '{必答}',
  '{\ta=1}',
  '{id=z #y}',
  '{__proto__=1}',
  '{分值＝2}',
]

type Make = (random: Random) => string

const text: Make = (random) => {
  const parts: string[] = []
  for (let left = 1 + random.below(5); left > 0; left -= 1) {
    const kind = random.below(10)
    if (kind < 3) {
      const marker = random.pick(markers)
      const inside = random.below(4) === 0 ? text(random) : random.pick(words)
      parts.push(
        random.pick(edges),
        marker,
        random.pick(edges),
        inside,
        random.pick(edges),
        marker,
        random.pick(edges),
      )
    } else if (kind < 5) parts.push(random.pick(inline))
    else if (kind < 6) parts.push(random.pick(edges), random.pick(addresses), random.pick(edges))
    else if (kind < 7) parts.push(random.pick(markers), random.pick(edges))
    else parts.push(random.pick(words), random.pick(['，', '。', ' ', '', '\n']))
  }
  return parts.join('')
}

const indent = (block: string, first: string, rest: string): string =>
  first + block.replaceAll('\n', `\n${rest}`)

const fence: Make = (random) => {
  const marks = random.pick(['```', '````', '~~~', ' ```'])
  const info = random.pick(['', 'js', 'js title:a', '文 字', 'a{b}', ':::'])
  return `${marks}${info}\n${random.pick(['a\n', '', ':::x\n', '\tb\n', `${text(random)}\n`])}${random.pick([marks.trim(), '', '``'])}`
}

const table: Make = (random) => {
  const rows = [
    `|${text(random).replaceAll('\n', ' ')}|字|`,
    random.pick(['|-|-|', '|:-|-:|', ':-:|---', '|--|', '| :--- | ---: |']),
  ]
  for (let left = random.below(3); left > 0; left -= 1)
    rows.push(`|${text(random).replaceAll('\n', ' ')}|a \\| b|`)
  return rows.join('\n')
}

const directive: Make = (random) => {
  const fenceOf = ':'.repeat(2 + random.below(4))
  const label = random.pick(['', '', '[标题]', '[**重**点]', '[a`b]', '[]', '[[x]]', '[a:b]'])
  const opening = `${fenceOf}${random.pick(['', '', '', ' '])}${random.pick(names)}${label}${random.pick(attributes)}${random.pick(['', '', ' ', ' x'])}`
  if (fenceOf.length === 2) return opening
  const closing = random.pick([
    fenceOf,
    fenceOf,
    fenceOf,
    `${fenceOf}:`,
    ':::',
    '',
    `${fenceOf} `,
    `${fenceOf}x`,
  ])
  return `${opening}\n${blocks(random, 2)}\n${closing}`
}

const heading: Make = (random) =>
  random.pick([
    `${'#'.repeat(1 + random.below(7))} ${text(random)}`,
    `#${text(random)}`,
    `${text(random)}\n===`,
    `${text(random)}\n---`,
    `## ${text(random)} ##`,
  ])

const list: Make = (random) => {
  const mark = random.pick(['- ', '* ', '+ ', '1. ', '2) ', '-   ', '-\t', '10. ', ' - ', '-'])
  const item: Make = () =>
    indent(
      random.pick([text, text, blocks])(random),
      mark + random.pick(['', '', '', '[ ] ', '[x] ', '[X]  ', '[ ]\t', '[x]\n']),
      ' '.repeat(random.pick([mark.length, 2, 4, 0])),
    )
  return Array.from({ length: 1 + random.below(3) }, () => item(random)).join(
    random.pick(['\n', '\n', '\n\n']),
  )
}

const block: Make = (random) => {
  switch (random.below(16)) {
    case 0:
      return heading(random)
    case 1:
    case 2:
      return list(random)
    case 3:
      return indent(blocks(random, 2), '> ', random.pick(['> ', '>', '']))
    case 4:
      return table(random)
    case 5:
      return fence(random)
    case 6:
    case 7:
    case 8:
      return directive(random)
    case 9:
      return random.pick([
        '---',
        '***',
        '_ _ _',
        '* * *',
        ':::',
        '::',
        '    代码',
        '\t代码',
        '     a\n\n    b',
        '<div>',
        '<!--\na\n\nb -->',
        '<div>\n\n**a**\n\n</div>',
        '<?a?>',
        '<script>\n:a\n</script>',
      ])
    case 10:
      return random.pick([
        `[^1]: ${text(random)}`,
        '[a]: b.md "题"',
        '[a]: <b c>',
        `[^注]: ${text(random)}\n    ${text(random)}`,
        '[词]:\nx',
        '[a]:b',
        '[a:b]: c',
      ])
    case 11:
      return `Q：${text(random)}\n- [x] ${text(random)}\n- [ ] ${text(random)}`
    default:
      return text(random)
  }
}

const blocks = (random: Random, most = 3): string =>
  random.below(9) === 0
    ? text(random)
    : Array.from({ length: 1 + random.below(most) }, () => block(random)).join(
        random.pick(['\n\n', '\n\n', '\n']),
      )

/** One document, now and then with the line ends of Windows. */
export const lesson: Make = (random) => {
  const body = blocks(random, 6)
  const end = random.pick(['\n', '', '\n\n'])
  const whole = random.below(4) === 0 ? `\n${body}${end}` : body + end
  return random.below(8) === 0 ? whole.replaceAll('\n', random.pick(['\r\n', '\r\n', '\r'])) : whole
}
