import { describe, expect, test } from 'vitest'
import { defaultMarkdownLimits } from '../../src/markdown/guard/limits.js'
import { guardMarkdown } from '../../src/markdown/guard.js'

const SIZE = 64 * 1024

/** Text of about the size, made of one piece or of numbered ones. */
const many = (piece: string | ((index: number) => string), size = SIZE): string => {
  const parts: string[] = []
  for (let length = 0; length < size; ) {
    const part = typeof piece === 'string' ? piece : piece(parts.length)
    parts.push(part)
    length += part.length
  }
  return parts.join('')
}

const lines = (piece: string): string => many(`${piece}\n`)

const codesOf = (source: string, bodyStart = 0): readonly string[] =>
  guardMarkdown('a.md', source, bodyStart).map(({ code }) => code.replace('parse/markdown-', ''))

describe('what would stop the parser is refused', () => {
  test.each<[name: string, source: string, code: string]>([
    ['quotes', `${'>'.repeat(2_000)}a`, 'too-deep'],
    ['quotes with spaces', `${'> '.repeat(17)}a`, 'too-deep'],
    ['quotes, one deeper on every line', many((at) => `${'>'.repeat(at + 1)}a\n`), 'too-deep'],
    ['lists on one line', `${'- '.repeat(2_000)}a`, 'too-deep'],
    ['ordered lists on one line', `${'1. '.repeat(2_000)}a`, 'too-deep'],
    ['lists that are no rule', '+ '.repeat(2_000), 'too-deep'],
    ['lists, one deeper on every line', many((at) => `${'  '.repeat(at)}- a\n`), 'too-deep'],
    ['lists behind lazy lines', many((at) => `${'  '.repeat(at)}- a\nb\n`), 'too-deep'],
    ['lists behind numbers that begin no list', many((at) => `${'  '.repeat(at)}- a\n2. b\n`), 'too-deep'],
    ['lists and quotes', `${'- > '.repeat(500)}a`, 'too-deep'],
    ['footnotes in footnotes', '[^a]: '.repeat(100), 'too-deep'],
    ['directives', ':::a\n'.repeat(17), 'too-deep'],
    ['full-width directives', '：：： a\n'.repeat(17), 'too-deep'],
    ['directives that seem to close', ':::a\n    :::\n'.repeat(17), 'too-deep'],
    ['directives in quotes', '> :::a\n'.repeat(17), 'too-deep'],
    ['directives with growing fences', many((at) => `${':'.repeat(at + 3)}a\n`, 2_000), 'too-deep'],
    ['lists without end', lines('- a'), 'too-complex'],
    ['empty items', lines('-'), 'too-complex'],
    ['nested items', lines('- a\n  - b'), 'too-complex'],
    ['lists in quotes', lines('> - a\n>   - b\n'), 'too-complex'],
    ['lazy lines', `- a\n${lines('b')}`, 'too-complex'],
    ['lazy quotes', lines('>>>>>>>> a\nb'), 'too-complex'],
    ['items of items', lines(`${'- '.repeat(16)}a`), 'too-complex'],
    ['directives side by side', lines(':::a\nx\n:::'), 'too-complex'],
    ['a long text in 15 directives', `${':::a\n'.repeat(15)}${lines('x\n')}`, 'too-complex'],
    ['underlines', lines('a\n='), 'too-complex'],
    ['underlines of hyphens', lines('a\n-\n'), 'too-complex'],
    ['rules', lines('---'), 'too-complex'],
    ['openers and closers', `${'**a '.repeat(4_000)}${'b** '.repeat(4_000)}`, 'too-complex'],
    ['closers', many('a** ', SIZE - 9), 'too-complex'],
    ['nested emphasis', `${'*a **b '.repeat(2_000)}${'c** d* '.repeat(2_000)}`, 'too-complex'],
    ['mismatched emphasis', many('a**b c* ', SIZE - 9), 'too-complex'],
    ['underscores', many('_a ', SIZE - 9), 'too-complex'],
    ['struck out', many('~~a~~ ', SIZE - 9), 'too-complex'],
    ['bold in Chinese', many('**重点：**先', SIZE - 9), 'too-complex'],
    ['open brackets', many('['), 'brackets'],
    ['open images', many('![a'), 'brackets'],
    ['nested links', `${'['.repeat(2_000)}${'](b)'.repeat(2_000)}`, 'brackets'],
    ['nested images', `${'!['.repeat(1_000)}${'](b)'.repeat(1_000)}`, 'brackets'],
    ['labels of directives', `::a${'['.repeat(99)}`, 'brackets'],
    ['closed brackets', many(']'), 'too-complex'],
    ['references', many('[a] ', SIZE - 9), 'too-complex'],
    ['gaps', many('叫[[经线|纬纱]]，', SIZE - 9), 'too-complex'],
    ['definitions without an end', lines('[a]:'), 'too-complex'],
    ['definitions over lines', lines('[a\nb]:\n/c\n"d"'), 'too-complex'],
    ['growing backticks', many((at) => `${'`'.repeat(at + 1)}a\n`, 4 * SIZE), 'too-complex'],
    ['comments without an end', many('a <!-- a\n'), 'too-complex'],
    ['declarations', many('a <!A \n'), 'too-complex'],
    ['a code block of 32,000 lines', `\`\`\`\n${lines('a')}`, 'too-complex'],
    ['paragraphs without end', many('a\n\n', 4 * SIZE), 'too-complex'],
    ['one line', 'a'.repeat(SIZE + 1), 'line-too-long'],
    ['a table of 65 columns', `${'|a'.repeat(65)}|\n${'|-'.repeat(65)}|\n`, 'table-too-large'],
    [
      'a table of short rows',
      `${'|a'.repeat(64)}|\n${'|-'.repeat(64)}|\n${'|\n'.repeat(2_000)}`,
      'table-too-large',
    ],
    ['a table that is long', `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(10_001)}`, 'table-too-large'],
    ['a definition that grows', `[a]: /${'b'.repeat(20_000)}\n\n${'[a]\n\n'.repeat(60)}`, 'expansion'],
    ['a title that grows', `[A ß]: /b "${'c\n'.repeat(1_000)}"\n\n${'[a  SS]\n\n'.repeat(999)}`, 'expansion'],
    ['too much text', '汉字，\n\n'.repeat(140_000), 'too-long'],
  ])('%s', (_, source, code) => {
    expect(codesOf(source)).toContain(code)
  })

  test('each kind once, with the line it is on', () => {
    const found = guardMarkdown('a.md', `---\n---\n好\n\n${'> '.repeat(20)}a\n\n${'> '.repeat(18)}b`, 8)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      code: 'parse/markdown-too-deep',
      severity: 'error',
      file: 'a.md',
      range: { start: { line: 5, column: 1 }, end: { line: 5, column: 42 } },
      data: { depth: 20, limit: 16 },
    })
  })

  test('limits can be set', () => {
    expect(guardMarkdown('a.md', '> > a', 0, { ...defaultMarkdownLimits, depth: 1 })).toHaveLength(1)
    expect(guardMarkdown('a.md', '> > a', 0, { ...defaultMarkdownLimits, depth: 2 })).toHaveLength(0)
  })
})

describe('what authors write is not', () => {
  const lesson = `## 第一节 认识手机

老师先让大家**看得清**：打开设置，点“显示”，把字号调到最大（可以分三次调）。

- 第一步：按住电源键 3 秒；
- 第二步：输入密码，点 \`确定\`；
- 第三步：参见[说明](02-打字.md)。

:::提示
别把验证码告诉别人[^1]。
:::

| 项目 | 时间 | 说明 |
| --- | ---: | --- |
| 开机 | 10:30 | 注意：先看电量 |

`
  const nested = Array.from(
    { length: 600 },
    (_, at) => `${'  '.repeat([0, 1, 2, 3, 4, 5][at % 6] ?? 0)}- 第 ${at} 项\n`,
  )
  const ordered = Array.from({ length: 300 }, (_, at) => `${'   '.repeat(at % 6)}1. **第 ${at} 项**：做\n`)
  const row = `| ${Array.from({ length: 20 }, (_, at) => `**格**${at}`).join(' | ')} |\n`

  test.each<[name: string, source: string]>([
    ['a long lesson', many(lesson, 120_000)],
    ['a list six deep', nested.join('')],
    ['a numbered list six deep', ordered.join('')],
    ['a big table', `${row}|${'-|'.repeat(20)}\n${row.repeat(200)}`],
    ['much text below a wide table', `${row}|${'-|'.repeat(20)}\n\n${'一句话。\n\n'.repeat(2_000)}`],
    ['a table right below a sentence', `见下表：\n${row}|${'-|'.repeat(20)}\n${row.repeat(50)}`],
    ['a table of a thousand rows', `|a|b|\n|-|-|\n${'|**甲**|乙|\n'.repeat(1_000)}`],
    [
      'three thousand lines of code',
      `\`\`\`\n${`${'console.log(a[0], *b)\n'.repeat(50)}\n`.repeat(60)}\`\`\`\n`,
    ],
    [
      'a hundred questions',
      many(':::单选题{#q1 分值=2}\n怎么办？\n\n- [ ] 甲\n- [x] 乙\n- [ ] 丙\n\n> 解析：略。\n:::\n\n', 6_000),
    ],
    ['directives in directives', ':::::步骤\n::::提示\n:::案例\n内容\n:::\n::::\n:::::\n\n'.repeat(50)],
    ['rules of many hyphens', `${'- '.repeat(40)}\n\n${'* '.repeat(40)}\n\n${'-'.repeat(200)}\n`],
    ['quotes in quotes', '> 甲\n>\n> > 乙\n>\n> - 丙\n>   1. 丁\n\n'.repeat(60)],
    ['two hundred gaps', '叫[[经线|纬纱]]，横向的叫[[纬线]]。\n\n'.repeat(100)],
    ['two hundred footnotes', many((at) => `字[^n${at}]\n\n[^n${at}]: 注\n\n`, 5_000)],
    ['a hundred definitions', many((at) => `[${at}]: https://a.cn/${at}\n`, 2_500)],
    ['a long unbroken text', '这是很长的一段话，没有分段。'.repeat(2_000)],
    ['deep code', `\`\`\`\n${`${' '.repeat(40)}- a\n${' '.repeat(40)}* b\n`.repeat(50)}\`\`\`\n`],
  ])('%s', (_, source) => {
    expect(codesOf(source)).toEqual([])
  })

  test('front matter is not looked at', () => {
    const head = `---\na: ${'['.repeat(999)}\n---\n`
    expect(codesOf(head)).not.toEqual([])
    expect(codesOf(head, head.length)).toEqual([])
  })
})
