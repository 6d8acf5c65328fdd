import matter from 'gray-matter'
import { describe, expect, test } from 'vitest'
import { linesOf } from '../../src/base/lines.js'
import { readFrontMatter } from '../../src/markdown/front-matter.js'
import { fenced, placesOf, read } from './reading.js'

describe('nothing in front matter is ever run', () => {
  const engines = [
    'js',
    'JS',
    ' js',
    'javascript',
    'json',
    'coffee',
    'toml',
    'constructor',
    'toString',
    '__proto__',
  ]
  test.each(engines)('---%s', (language) => {
    const canary = 'globalThis.kebaoCanary = true'
    const source = `---${language}\n{ x: (() => { ${canary} })() }\n---\n正文`
    const { found, data } = read(source)
    expect(found).toEqual(['parse/front-matter-language@1:1'])
    expect(data).toBeUndefined()
    expect(readFrontMatter('a.md', source).bodyStart).toBe(source.indexOf('正文'))
    expect(globalThis).not.toHaveProperty('kebaoCanary')
  })

  test('gray-matter by itself would run it', () => {
    matter('---js\n{ x: (() => { globalThis.kebaoCanary = true })() }\n---\n', {})
    expect(globalThis).toHaveProperty('kebaoCanary')
    Reflect.deleteProperty(globalThis, 'kebaoCanary')
  })

  test.each(['---js\r\n({a:1})\r\n---\r\n', '---js', '---js\n(() => 1)()'])('%j', (source) => {
    expect(read(source).found).toEqual(['parse/front-matter-language@1:1'])
  })
})

describe('the fences', () => {
  test.each([
    ['', 'parse/front-matter-missing@1:1', 0],
    ['标题: 手机\n', 'parse/front-matter-missing@1:1', 0],
    ['\n---\n标题: 手机\n---\n', 'parse/front-matter-missing@1:1', 0],
    ['--\n标题: 手机\n--\n', 'parse/front-matter-missing@1:1', 0],
    ['---\n标题: 手机\n', 'parse/front-matter-unclosed@1:1', 11],
    ['---\n标题: 手机\n---更多\n级别: 县\n---\n正文', 'parse/front-matter-fence@3:1', 27],
    ['---\n- 手机\n---\n', 'parse/front-matter-shape@2:1', 13],
    ['---\n手机\n---\n', 'parse/front-matter-shape@2:1', 11],
    [fenced(`a: ${'b'.repeat(70_000)}`), 'parse/front-matter-size@1:1', 70_012],
    [fenced('\n'.repeat(60_000)), 'parse/front-matter-size@1:1', 60_009],
  ])('%#', (source, code, bodyStart) => {
    expect(read(source).found).toEqual([code])
    expect(read(source).data).toBeUndefined()
    expect(readFrontMatter('a.md', source).bodyStart).toBe(bodyStart)
  })

  test.each([
    ['---\n---\n正文', {}],
    ['---\n# 只有注释\n---\n', {}],
    ['---\n\n---', {}],
    ['---  \n标题: 手机\n---\t\n', { 标题: '手机' }],
  ])('%j', (source, data) => {
    expect(read(source)).toMatchObject({ data, found: [] })
  })

  test('the body begins behind the second fence, whatever the line ends', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const source = ['---', '标题: 手机', '---', '正文', '---', ''].join(end)
      const { bodyStart, data, range } = readFrontMatter('a.md', source)
      expect(source.slice(bodyStart, bodyStart + 2)).toBe('正文')
      expect(data?.entries.map(({ key }) => key)).toEqual(['标题'])
      expect(range.end).toEqual({ line: 1, column: 4, offset: 3 })
    }
  })
})

describe('values', () => {
  test('every scalar is the text that was written', () => {
    const block = [
      '时长: 12:30',
      '地区: 010711',
      '版本: 1.10',
      '日期: 2024-03-01',
      '是否: yes',
      '编号: 110101199003074477',
      '八进制: 0o17',
      '科学: 52E10',
      '空:',
      '无: null',
      '波浪: ~',
      '引号: "null"',
    ].join('\n')
    expect(read(fenced(block))).toMatchObject({
      found: [],
      data: {
        时长: '12:30',
        地区: '010711',
        版本: '1.10',
        日期: '2024-03-01',
        是否: 'yes',
        编号: '110101199003074477',
        八进制: '0o17',
        科学: '52E10',
        空: '',
        无: '',
        波浪: '',
        引号: 'null',
      },
    })
  })

  test('the same bad text is refused every time: gray-matter forgets errors when it may cache', () => {
    const source = fenced('标题: "手机')
    const first = read(source)
    expect(first.found).toEqual(['parse/yaml unclosed-quote@2:5'])
    expect(read(source)).toEqual(first)
  })

  test('keys of Object.prototype are keys like others', () => {
    const { data } = readFrontMatter('a.md', fenced('__proto__: x\nconstructor: y\ntoString: z'))
    expect(data?.entries.map(({ key }) => key)).toEqual(['__proto__', 'constructor', 'toString'])
  })

  test('places are those of the file, in any line end', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const source = [
        '---',
        '标题: 手机 # 注',
        '受众: {主要: [老年人, "家长"], 次要: 教师}',
        '- x',
        '---',
        '',
      ].join(end)
      const fine = source.replace(`${end}- x`, '')
      const { data } = readFrontMatter('a.md', fine)
      expect(data).toBeDefined()
      const lines = linesOf(fine)
      for (const { text, at } of placesOf(data as NonNullable<typeof data>)) {
        const written = fine.slice(at.start.offset, at.end.offset)
        expect(written.replaceAll('"', '')).toBe(text)
        expect(at).toEqual(lines.range(at.start.offset ?? -1, at.end.offset ?? -1))
      }
    }
  })

  test('says what was quoted', () => {
    const { data } = readFrontMatter('a.md', fenced('a: "1"\nb: \'2\'\nc: 3\nd: |\n  4'))
    const quoted = data?.entries.map(({ value }) => value.kind === 'scalar' && value.quoted)
    expect(quoted).toEqual([true, true, false, false])
  })
})

describe('what is wrong with YAML, at its place', () => {
  test.each([
    ['标题: 手机: 入门', ['parse/yaml nested-colon@2:5']],
    ['标题: @手机', ['parse/yaml reserved-character@2:5']],
    ['标题: `手机`', ['parse/yaml reserved-character@2:5']],
    ['标题: %手机', ['parse/yaml reserved-character@2:5']],
    ['标题: "手机\n学时: 16', ['parse/yaml unclosed-quote@2:5']],
    ["标题: '手机", ['parse/yaml unclosed-quote@2:5']],
    ['标题: "\\q"', ['parse/yaml bad-escape@2:6']],
    ['标题: 手机\n标题: 电脑', ['parse/yaml duplicate-key@3:1']],
    ['标题: 手机\n学时\n类型: 课', ['parse/yaml no-colon@3:1']],
    ['标题: 手机\n  学时: 16', ['parse/yaml no-colon@2:5']],
    ['标题: - 手机', ['parse/yaml list-on-key-line@2:5']],
    ['标题: [手机, 电脑\n学时: 16', ['parse/yaml flow@2:5']],
    ['标题: ]', ['parse/yaml flow@2:5']],
    ['标题: [试行] 手机', ['parse/yaml text-after-value@2:10']],
    ['主题:\n  - 手机\n 学时: 16', ['parse/yaml indent@4:1']],
    ['[手机]: 16', ['parse/yaml key@2:1']],
    ['标题: 手机\n...\n学时: 16', ['parse/yaml documents@3:4']],
    ['标题: &甲 &乙 手机', ['parse/yaml alias@2:8']],
    ['标题: *甲', ['parse/yaml alias@2:5']],
    ['标题: &甲 [*甲]', ['parse/yaml alias@2:9']],
    ['标题: !!js/function x', ['parse/yaml-tag@2:5']],
    ['标题: !课 x', ['parse/yaml-tag@2:5']],
    ['a: &x {b: c}\n<<: *x', ['parse/yaml-merge@3:1']],
    [
      '"a": @\nb: `\nc: %',
      [2, 3, 4].map((line) => `parse/yaml reserved-character@${line}:${line === 2 ? 6 : 4}`),
    ],
  ])('%j', (block, found) => {
    expect(read(fenced(block)).found).toEqual(found)
    expect(read(fenced(block)).data).toBeUndefined()
  })

  test('a duplicate names its first', () => {
    const [found] = read(fenced('标题: 手机\n标题: 电脑')).diagnostics
    expect(found?.related?.[0]?.range?.start.line).toBe(2)
  })

  test('every sentence is there in both languages', () => {
    for (const { message, why, help } of read(fenced('a: @\nb: "x')).diagnostics) {
      for (const words of [message, why, help]) {
        expect(words['zh-CN']).toMatch(/\p{Script=Han}.*。$/su)
        expect(words.en).toMatch(/^[A-Z].*\.$/s)
      }
    }
  })
})

describe('bombs', () => {
  test.each([
    ['brackets', `a: ${'['.repeat(40_000)}`],
    ['braces', `a: ${'{a: '.repeat(10_000)}`],
    ['lists', '- '.repeat(20_000)],
    ['keys', '? '.repeat(20_000)],
    ['33 levels', `a: ${'['.repeat(33)}${']'.repeat(33)}`],
  ])('%s', (_, block) => {
    const { found, data } = read(fenced(block))
    expect(found.map((each) => each.split('@')[0])).toEqual(['parse/yaml-depth'])
    expect(data).toBeUndefined()
  })

  test('31 levels are read', () => {
    expect(read(fenced(`a: ${'['.repeat(31)}${']'.repeat(31)}`)).found).toEqual([])
  })

  test('a few aliases are read, each with the place of what it repeats', () => {
    expect(read(fenced('a: &x [1, 2]\nb: *x\nc: *x'))).toMatchObject({
      data: { a: ['1', '2'], b: ['1', '2'], c: ['1', '2'] },
      found: [],
    })
  })

  test('a billion laughs are not', () => {
    const levels = Array.from({ length: 9 }, (_, at) => {
      const below = at === 0 ? 'lol' : `*x${at - 1}`
      return `a${at}: &x${at} [${Array.from({ length: 9 }, () => below).join(', ')}]`
    })
    const { found } = read(fenced(levels.join('\n')))
    expect(found.map((each) => each.split('@')[0])).toEqual(['parse/yaml-aliases'])
  })

  test('ten thousand nodes by few aliases are not', () => {
    const big = `a: &x [${'1,'.repeat(3_000)}]`
    expect(read(fenced(`${big}\nb: *x\nc: *x\nd: *x\ne: *x`)).found).toEqual(['parse/yaml-aliases@5:4'])
  })
})
