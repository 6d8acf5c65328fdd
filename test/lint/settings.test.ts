/** `kebao.yaml` and profiles: what they may say, in which spellings, and where each mistake is shown. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtinProfiles } from '../../src/lint/settings/builtin-profiles.js'
import { mergeSeverities } from '../../src/lint/settings/merge-severities.js'
import { readProfile } from '../../src/lint/settings/read-profile.js'
import { readWorkspace } from '../../src/lint/settings/read-workspace.js'

const chinese = `# 示例县的课包
发布单位：
  名称: 示例县社区学院
  层级: 县
许可: cc by
配置: ./本县.yaml
规则级别:
  quiz/*: 关闭
  quiz/stem: 警告
包含: ['课程/**']
排除: [旧课, 草稿]
`

const english = `publisher: { name: 示例县社区学院, level: county }
license: CC-BY-4.0
profile: ./本县.yaml
severities: { quiz/*: off, quiz/stem: warning }
include:
  - 课程/**
exclude: [旧课, 草稿]
`

describe('kebao.yaml', () => {
  it('says the same in both languages', () => {
    const { value } = readWorkspace('kebao.yaml', english)
    expect(value?.value).toEqual({
      publisher: { name: '示例县社区学院', level: 'county' },
      license: 'CC-BY-4.0',
      profile: './本县.yaml',
      severities: { 'quiz/*': 'off', 'quiz/stem': 'warning' },
      include: ['课程/**'],
      exclude: ['旧课', '草稿'],
    })
    expect(readWorkspace('kebao.yaml', chinese).value?.value).toEqual(value?.value)
  })

  it('knows the line of each setting', () => {
    const { origins } = readWorkspace('kebao.yaml', chinese).value ?? {}
    const lineOf = (pointer: string) => origins?.get(pointer)?.range?.start.line
    expect(['/license', '/severities/quiz~1*', '/severities/quiz~1stem'].map(lineOf)).toEqual([5, 8, 9])
  })

  it.each(['', '# 还没有写\n', '---\n'])('may say nothing: %j', (text) => {
    expect(readWorkspace('kebao.yaml', text)).toMatchObject({ value: { value: {} }, diagnostics: [] })
  })

  it('tells all mistakes at once, each in its place', () => {
    const text = `publsher: 示例学院
规则级别:
  quiz/singel-key: 关闭
  quiz/stem: 严重
  Quiz: off
  parse/yaml: off
license: 随便用
`
    const { value, diagnostics } = readWorkspace('kebao.yaml', text)
    expect(value).toBeUndefined()
    expect(
      diagnostics.map(({ code, file, range }) => [code, file, range?.start.line, range?.start.column]),
    ).toEqual([
      ['settings/unknown-key', 'kebao.yaml', 1, 1],
      ['settings/unknown-rule', 'kebao.yaml', 3, 3],
      ['parse/invalid-value', 'kebao.yaml', 4, 14],
      ['settings/unknown-rule', 'kebao.yaml', 5, 3],
      ['settings/unknown-rule', 'kebao.yaml', 6, 3],
      ['parse/unknown-licence', 'kebao.yaml', 7, 10],
    ])
    expect(diagnostics[0]?.help.en).toContain('`publisher`')
    expect(diagnostics[1]?.help['zh-CN']).toContain('「quiz/single-key」')
  })

  it('takes patterns that are quickly tried', () => {
    const exclude = ['**/a/**/b/**/c/**', `${'*/'.repeat(99)}x`, '!草稿?/[0-9]*-*-*.旧', 'x'.repeat(200)]
    const { value } = readWorkspace('kebao.yaml', JSON.stringify({ exclude }))
    expect(value?.value).toEqual({ exclude })
  })

  it.each([
    ['a: b: c', 'parse/yaml'],
    ['- one\n- two\n', 'settings/shape'],
    ['规则级别: 关闭', 'parse/wrong-shape'],
    ['__proto__: { publisher: x }', 'settings/unknown-key'],
    ['severities: { __proto__: off }', 'settings/unknown-rule'],
    ['severities: { constructor/*: off }', 'settings/unknown-rule'],
    ['publisher: !!js/function x', 'parse/yaml-tag'],
    ['exclude: [*.bak]', 'parse/yaml'],
    [`exclude: ['${'**/a/'.repeat(5)}']`, 'parse/invalid-value'],
    [`include: [课程, '${'*'.repeat(100)}']`, 'parse/invalid-value'],
    [`include: [${'a'.repeat(201)}]`, 'parse/invalid-value'],
    [`exclude: ${'['.repeat(10_000)}`, 'parse/yaml-depth'],
    ['#'.repeat(70_000), 'settings/size'],
    [`exclude: [${'x, '.repeat(300)}x]`, 'parse/list-too-long'],
    [`severities:\n${'  quiz/stme: off\n'.repeat(2)}`, 'parse/yaml'],
    [
      `severities:\n${Array.from({ length: 600 }, (_, at) => `  quiz/x${at}: off\n`).join('')}`,
      'parse/list-too-long',
    ],
  ])('refuses %.40j', (text, code) => {
    const { value, diagnostics } = readWorkspace('kebao.yaml', text)
    expect(value).toBeUndefined()
    expect(diagnostics.map((each) => each.code)).toContain(code)
    const wrong = diagnostics.map(({ message, why, help }) =>
      [message, why, help].map((each) => each.en).join(),
    )
    expect(wrong.join()).not.toMatch(/front matter|`custom`/)
  })

  it('knows the rules of an application', () => {
    const text = 'severities: { our-town/contact: error, our-town/*: off }'
    expect(readWorkspace('kebao.yaml', text).value).toBeUndefined()
    expect(readWorkspace('kebao.yaml', text, ['our-town/contact']).diagnostics).toEqual([])
  })
})

describe('a profile', () => {
  it('is read as front matter is', () => {
    const text = `编号: sichuan
必填字段: [简介, 发布单位.层级]
最少学时: 16学时
每课时分钟: 45分钟
允许的主题: [数字素养]
公共热线: ['12345']
学分政策: { 编号: sc-2026, 每学分学时: 16 }
`
    const { value, diagnostics } = readProfile('sichuan.yaml', text)
    expect(value?.value).toEqual({
      id: 'sichuan',
      requiredFields: ['简介', '发布单位.层级'],
      minimumHours: 16,
      minutesPerHour: 45,
      allowedTopics: ['digital-literacy'],
      hotlines: ['12345'],
      creditPolicy: { id: 'sc-2026', hoursPerCredit: 16 },
    })
    expect(diagnostics.every(({ severity }) => severity === 'info')).toBe(true)
  })

  it.each([
    ['title: 没有编号', 'parse/missing-key', 1],
    ['id: x\n必填字段:\n  - 简介\n  - 简界\n', 'settings/unknown-field', 4],
    ['id: x\nminimumHours: 十六个\n', 'parse/invalid-value', 2],
    ['id: x\nminimumHours: -1\n', 'parse/invalid-value', 2],
    ['id: x\nallowedTopics: [没有这个主题]\n', 'parse/unknown-term', 2],
    ['id: x\nexclude: [a]\n', 'settings/unknown-key', 2],
  ])('shows what is wrong with %j', (text, code, line) => {
    const { value, diagnostics } = readProfile('x.yaml', text)
    expect(value).toBeUndefined()
    expect(diagnostics.map((each) => [each.code, each.range?.start.line])).toEqual([[code, line]])
  })

  it.each([...builtinProfiles])('%s is as kebao would have it written', (name, text) => {
    const { value, diagnostics } = readProfile(name, text)
    expect(diagnostics).toEqual([])
    expect(value?.value.id).toBe(name)
  })
})

describe('the later of two layers has the last word', () => {
  it.each([
    [{ 'quiz/stem': 'off' }, { 'quiz/stem': 'error' }, { 'quiz/stem': 'error' }],
    [
      { 'quiz/stem': 'off', 'text/dash': 'info' },
      { 'quiz/*': 'error' },
      { 'text/dash': 'info', 'quiz/*': 'error' },
    ],
    [{ 'quiz/*': 'off' }, { 'quiz/stem': 'error' }, { 'quiz/*': 'off', 'quiz/stem': 'error' }],
    [{ 'quiz/*': 'off' }, { 'quiz/*': 'info' }, { 'quiz/*': 'info' }],
  ] as const)('%j under %j', (earlier, later, merged) => {
    expect(mergeSeverities(earlier, later)).toEqual(merged)
  })
})

it('reads or refuses any text, and never throws', () => {
  const texts = [chinese, english, 'id: x\nrequiredFields: [简介]\nminimumHours: 16学时\n']
  const odd = fc.constantFrom(
    '：',
    '\t',
    '- ',
    '[',
    '{',
    '"',
    '*',
    '&a',
    '<<: ',
    '__proto__: ',
    '\ud800',
    '\0',
    '\r',
    '\n\n',
  )
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(fc.tuple(fc.nat(200), fc.nat(5), odd)), (text, edits) => {
      const mutated = edits.reduce(
        (now, [at, gone, more]) => now.slice(0, at) + more + now.slice(at + gone),
        text,
      )
      for (const read of [readWorkspace, readProfile]) {
        const { value, diagnostics } = read('x', mutated)
        expect(value === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'))
      }
    }),
    { numRuns: 300 },
  )
})
