/** Every value knows the line and column it came from, items of lists too: editors and rules point there. */
import { describe, expect, it } from 'vitest'
import { tree } from '../../src/base/tree.js'
import { isWritten, lacksItems, originOf, type Package } from '../../src/parse/package.js'
import { parse } from '../../src/parse/parse.js'

const parsed = async (front: string): Promise<Package> => {
  const lesson = '---\nid: open\nkeyPoints:\n  - 甲\n  - 乙\n---\n'
  const files = tree({
    'course.md': `---\n${front}\n---\n`,
    'lessons/01-a.md': lesson,
    'lessons/02-b.md': '正文',
  })
  const { value } = await parse(files.value)
  if (value === undefined) throw new Error('there is no root document')
  return value
}

/** Where a value stands, as an editor shows it, and what stands there. */
const placed = (pkg: Package, pointer: string): string => {
  const { file, range } = originOf(pkg, pointer)
  const document = [pkg.root, ...pkg.lessons].find((each) => each.file === file)
  const text = document?.source.slice(range?.start.offset, range?.end.offset)
  return `${file}:${range?.start.line}:${range?.start.column} ${text}`
}

describe('a list', () => {
  it.each([
    ['in brackets', 'topics: [digital-literacy, 安全教育]', 'course.md:2:28 安全教育'],
    ['over several lines', 'topics:\n  - digital-literacy\n  - 安全教育', 'course.md:4:5 安全教育'],
    [
      'in brackets over several lines',
      'topics: [\n  digital-literacy,\n  "安全教育"\n]',
      'course.md:4:3 "安全教育"',
    ],
    ['with full-width brackets', '主题：［数字素养，安全教育］', 'course.md:2:10 安全教育'],
    ['behind a full-width dash', '主题:\n－ 数字素养\n－安全教育', 'course.md:4:2 安全教育'],
  ])('%s', async (_, front, expected) => {
    expect(placed(await parsed(front), '/course/topics/1')).toBe(expected)
  })

  it('in one line has a place for every item', async () => {
    const pkg = await parsed('methods: 一步一图、结对互助，多练')
    expect(placed(pkg, '/course/methods/0')).toBe('course.md:2:10 一步一图')
    expect(placed(pkg, '/course/methods/1')).toBe('course.md:2:15 结对互助')
    expect(placed(pkg, '/course/methods/2')).toBe('course.md:2:20 多练')
  })

  it('gives both terms of one item the place of that item', async () => {
    const pkg = await parsed('topics: [digital-literacy, 手工与园艺]')
    expect(pkg.course.topics).toEqual(['digital-literacy', 'handicraft', 'gardening'])
    expect(placed(pkg, '/course/topics/1')).toBe('course.md:2:28 手工与园艺')
    expect(placed(pkg, '/course/topics/2')).toBe('course.md:2:28 手工与园艺')
  })
})

describe('a record', () => {
  it.each([
    ['in braces', 'units:\n  - { title: 甲, hours: { total: 2, online: 1 } }', 'course.md:3:44 1'],
    [
      'over several lines',
      'units:\n  - title: 甲\n    hours:\n      total: 2\n      线上: 1',
      'course.md:6:11 1',
    ],
    [
      'with full-width punctuation',
      '单元：\n  - ｛标题：甲，学时：｛合计：２，线上：１｝｝',
      'course.md:3:23 １',
    ],
  ])('%s', async (_, front, expected) => {
    expect(placed(await parsed(front), '/course/units/0/hours/online')).toBe(expected)
  })

  it('in its short form has the place of the value', async () => {
    const pkg = await parsed('audience: [seniors, parents]\nobjectives:\n  - O1 学完能看')
    expect(placed(pkg, '/course/audience/primary/1')).toBe('course.md:2:21 parents')
    expect(placed(pkg, '/course/objectives/0/text')).toBe('course.md:4:5 O1 学完能看')
  })

  it('that is gathered from several keys keeps the place of each', async () => {
    const pkg = await parsed('学时: 16\n题目: x\n线上学时: 4')
    expect(placed(pkg, '/course/hours/total')).toBe('course.md:2:5 16')
    expect(placed(pkg, '/course/hours/online')).toBe('course.md:4:7 4')
  })
})

describe('an item that cannot be read', () => {
  const front =
    'objectives:\n  - { id: O1, dimension: q-skills }\n  - 学完能看\n  - { id: O3, text: 学完能听 }'

  it('leaves no place to the item that takes its index', async () => {
    const pkg = await parsed(front)
    // `O1` is written, if only on the item that cannot be read.
    expect(pkg.course.objectives).toEqual([
      { id: 'O2', text: '学完能看' },
      { id: 'O3', text: '学完能听' },
    ])
    expect(isWritten(pkg, '/course/objectives/0/dimension')).toBe(false)
    expect(placed(pkg, '/course/objectives/0')).toBe('course.md:4:5 学完能看')
    expect(placed(pkg, '/course/objectives/1/id')).toBe('course.md:5:11 O3')
  })

  it('is remembered', async () => {
    expect(lacksItems(await parsed(front), '/course/objectives')).toBe(true)
    expect(lacksItems(await parsed('topics: [天外来客]'), '/course/topics')).toBe(true)
    expect(lacksItems(await parsed('topics: [安全教育]'), '/course/topics')).toBe(false)
  })
})

describe('a value without a place', () => {
  it('has that of what holds it', async () => {
    const pkg = await parsed('hours: { total: 2 }')
    expect(placed(pkg, '/course/hours/online')).toBe('course.md:2:8 { total: 2 }')
    expect(placed(pkg, '/lessons/0/meta/keyPoints/1/x')).toBe('lessons/01-a.md:5:5 乙')
  })

  it('has that of its document, when nothing holds it', async () => {
    const pkg = await parsed('title: 甲')
    expect(placed(pkg, '/course/hours')).toBe('course.md:2:1 title: 甲')
    expect(placed(pkg, '/lessons/1/meta/id')).toBe('lessons/02-b.md:1:1 正文')
    expect(placed(pkg, '/elsewhere')).toBe('course.md:1:1 ---')
  })
})
