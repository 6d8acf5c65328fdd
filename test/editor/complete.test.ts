/** What an editor proposes, in texts that are half written. */
import { describe, expect, test } from 'vitest'
import { complete, type Spot } from '../../src/editor/index.js'
import { at, inCourse } from './at.js'

const labels = (spot: Spot): readonly string[] => complete(spot).map(({ label }) => label)

/** The text with a proposal taken. */
const taken = (spot: Spot, label: string): string => {
  const found = complete(spot).find((each) => each.label === label)
  if (found === undefined) return `no ${label} among ${labels(spot).join(' ')}`
  return spot.text.slice(0, found.span.start) + found.text + spot.text.slice(found.span.end)
}

describe('keys', () => {
  test('in Chinese for those who write Chinese, and none twice', () => {
    const found = labels(inCourse('标题: 字号\n|'))
    expect(found).toEqual(expect.arrayContaining(['编号', '受众', '发布单位']))
    expect(found).not.toContain('标题')
  })
  test('in English for those who write English', () => {
    expect(labels(inCourse('title: Fonts\naud|'))).toEqual(['audience'])
  })
  test('one is found by its other names, in either language', () => {
    expect(labels(inCourse('标题: 字号\n教学对|'))).toEqual(['受众'])
    expect(labels(inCourse('标题: 字号\naudie|'))).toEqual(['受众'])
  })
  test('bring their colon unless it is there', () => {
    expect(taken(inCourse('标题: 字号\n受|'), '受众')).toBe('---\n标题: 字号\n受众: \n---\n')
    expect(taken(inCourse('标题: 字号\n受|众：老年人'), '受众')).toBe('---\n标题: 字号\n受众：老年人\n---\n')
  })
  test('of a record in a list, beside those it has', () => {
    expect(labels(inCourse('目标:\n  - 编号: O1\n    |'))).toEqual(['内容', '素养维度'])
    expect(labels(inCourse('目标:\n  - 编号: O1\n  - |'))).toEqual(['编号', '内容', '素养维度'])
  })
  test('of a record in brackets, over several lines too', () => {
    expect(labels(inCourse('目标:\n  - { 编号: O1, |'))).toEqual(['内容', '素养维度'])
    expect(labels(inCourse('objectives:\n  - {\n      id: O1,\n      di|\n    }'))).toEqual(['dimension'])
  })
  test('of a record two levels down', () => {
    expect(labels(inCourse('units:\n  - title: A\n    hours:\n      to|'))).toEqual(['total'])
  })
  test('of a lesson in a lesson', () => {
    expect(labels(at('课节/01-字号.md', '---\n标题: 字\n重|\n---\n'))).toEqual(['重点'])
  })
  test('where the second fence is not written yet', () => {
    expect(labels(at('课程.md', '---\n标题: 字号\n受|'))).toEqual(['受众'])
  })
  test('whatever ends the lines', () => {
    expect(taken(at('课程.md', '---\r\n标题: 字\r\n受|\r\n---\r\n'), '受众')).toBe(
      '---\r\n标题: 字\r\n受众: \r\n---\r\n',
    )
    expect(labels(at('课程.md', '---\r标题: 字\r受|\r---\r'))).toEqual(['受众'])
  })
  test('where something above does not parse', () => {
    expect(labels(inCourse('标题: "字号\n\t目标: [O1\n类型\n受|'))).toEqual(['受众'])
  })
})

describe('terms', () => {
  test('by their labels for those who write labels', () => {
    expect(taken(inCourse('受众: 老|'), '老年人')).toBe('---\n受众: 老年人\n---\n')
  })
  test('by their ids for those who write ids', () => {
    expect(labels(inCourse('type: general-course\naudience: [seni|]'))).toContain('seniors')
  })
  test('are found by another name', () => {
    expect(labels(inCourse('受众: [老头|]'))).toEqual([])
    expect(labels(inCourse('受众: [老人|]'))).toContain('老年人')
    expect(labels(inCourse('受众: [senio|]'))).toContain('老年人')
  })
  test('behind others in a line, in brackets and in a list', () => {
    expect(taken(inCourse('受众: 农民工、老年|'), '老年人')).toBe('---\n受众: 农民工、老年人\n---\n')
    expect(taken(inCourse('受众: [农民工, 老年|]'), '老年人')).toBe('---\n受众: [农民工, 老年人]\n---\n')
    expect(taken(inCourse('受众:\n  - 农民工\n  - 老年|'), '老年人')).toBe(
      '---\n受众:\n  - 农民工\n  - 老年人\n---\n',
    )
    expect(taken(inCourse('受众:\n- 老年|'), '老年人')).toBe('---\n受众:\n- 老年人\n---\n')
  })
  test('behind a colon without its blank', () => {
    expect(taken(inCourse('类型：|'), '活动型课程')).toBe('---\n类型： 活动型课程\n---\n')
  })
  test('in a key of a record', () => {
    expect(labels(inCourse('受众: { 主要: [老年|] }'))).toContain('老年人')
    expect(labels(inCourse('受众:\n  次要:\n    - 老年|'))).toContain('老年人')
  })
  test('none in the comment behind a value', () => {
    expect(labels(inCourse('标题: 字号\n# 受|'))).toEqual([])
  })
})

describe('values', () => {
  test('words of a choice', () => {
    expect(labels(inCourse('层次: |'))).toEqual(['入门', '提高', '研修'])
    expect(labels(inCourse('level: |'))).toEqual(['beginner', 'intermediate', 'advanced'])
  })
  test('yes and no', () => {
    expect(labels(inCourse('无障碍: { 字幕: | }'))).toEqual(['是', '否'])
  })
  test('places by their names, written as codes', () => {
    expect(taken(inCourse('地区: 牧野|'), '河南省新乡市牧野区')).toBe("---\n地区: '410711'\n---\n")
    expect(taken(inCourse("地区: '41071|1'"), '河南省新乡市牧野区')).toBe("---\n地区: '410711'\n---\n")
    expect(labels(inCourse('地区: |'))).toEqual([])
  })
  test('licences that courses use', () => {
    expect(labels(inCourse('许可: 署名-非商业|'))).toContain('CC-BY-NC-SA-4.0')
    expect(labels(inCourse('许可: 保留|'))).toEqual(['reserved'])
  })
  test('objectives of the course in a lesson, with their texts', () => {
    const found = complete(at('课节/01-字号.md', '---\n目标: [O1, |]\n---\n'))
    expect(found.map(({ label, detail }) => `${label} ${detail?.['zh-CN']}`)).toEqual([
      'O1 学完能自己调大字号',
      'O2 学完能接打电话',
    ])
  })
  test('lessons of the list, found by their titles', () => {
    expect(labels(inCourse('课节: [01-字号.md, 接打|]'))).toEqual(['02-电话.md'])
  })
  test('files of a resource', () => {
    expect(labels(inCourse('资源:\n  - 标题: 图\n    文件: |'))).toEqual(['素材/设置.svg'])
  })
})

describe('settings of a workspace', () => {
  test('keys, rules and levels', () => {
    expect(labels(at('kebao.yaml', '许|'))).toEqual(['许可'])
    expect(labels(at('kebao.yaml', 'severities:\n  quiz/single|'))).toEqual(['quiz/single-key'])
    expect(labels(at('kebao.yaml', 'severities:\n  quiz/single-key: |'))).toEqual([
      'off',
      'info',
      'warning',
      'error',
    ])
  })
})

describe('notes to kebao', () => {
  test('rules by code and by what they ask for, in front matter and in the body', () => {
    expect(taken(inCourse('标题: 字\n# kebao-ignore quiz/single-k|'), 'quiz/single-key')).toContain(
      '# kebao-ignore quiz/single-key: \n',
    )
    const note = at('课程.md', '---\n标题: 字\n---\n\n<!-- kebao-ignore quiz/s|: 教学需要 -->\n')
    expect(taken(note, 'quiz/single-key')).toContain('<!-- kebao-ignore quiz/single-key: 教学需要 -->')
  })
})

describe('the body', () => {
  const lesson = (text: string): Spot => at('课节/01-字号.md', `---\n标题: 字\n---\n\n${text}\n`)
  test('directives, leaves behind two colons and containers behind three', () => {
    expect(labels(lesson('::视|'))).toEqual(['视频'])
    expect(labels(lesson(':::|'))).toEqual(expect.arrayContaining(['步骤', '单选题', '仅']))
    expect(labels(lesson(':::|'))).not.toContain('视频')
    expect(labels(lesson('：：：单|'))).toEqual(['单选题'])
  })
  test('in English for those who write them so', () => {
    expect(labels(lesson(':::tip\nx\n:::\n\n:::wa|'))).toEqual(['warning'])
  })
  test('with a skeleton on a line of their own', () => {
    expect(complete(lesson(':::单选|'))[0]?.snippet).toBe(
      `单选题{#\${1:q1} 分值=\${2:2}}\n\${4}\n\n- [x] $5\n- [ ] $6\n\n> 解析：$0\n:::`,
    )
    expect(complete(lesson(':::单选|题{#q1}'))[0]).not.toHaveProperty('snippet')
  })
  test('attributes that are not there yet', () => {
    expect(labels(lesson(':::判断题{#q1 |}'))).toEqual(['分值', '目标', '答案'])
    expect(taken(lesson('::视频{文件=a.mp4 字|}'), '字幕')).toContain('字幕=}')
  })
  test('values of attributes', () => {
    expect(labels(lesson(':::判断题{#q1 答案=|}'))).toEqual(['对', '错'])
    expect(labels(lesson(':::判断题{#q1 目标="O1,|"}'))).toEqual(['O1', 'O2'])
    expect(taken(lesson(':::仅{受众=老年|}'), '老年人')).toContain('受众=老年人}')
    expect(taken(lesson('::图片{文件=|}'), '../素材/设置.svg')).toContain('文件="../素材/设置.svg"}')
  })
  test('addresses of links and images, from where the file stands', () => {
    expect(labels(lesson('![图](../素|)'))).toEqual(['../素材/设置.svg'])
    expect(labels(lesson('[下一课](电话|)'))).toEqual(['02-电话.md'])
    expect(labels(lesson('[图]: ../素|'))).toEqual(['../素材/设置.svg'])
  })
  test('nothing in prose', () => {
    expect(labels(lesson('时间是 10:30|，请准时。'))).toEqual([])
  })
})
