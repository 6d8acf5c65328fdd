/** What a course says of itself to people, in lines that all targets share. */
import { expect, test } from 'vitest'
import { sha256 } from '../../src/base/hash.js'
import { editionOf } from '../../src/emit/edition/edition-of.js'
import { courseFacts, type FactKey, factLine, imprint } from '../../src/emit/facts/course-facts.js'
import { factWords } from '../../src/emit/facts/fact-words.js'
import { courseWith, fullCourse, fullLesson } from './course-with.js'

const factsOf = async (front: string, audience?: string) => {
  const pkg = await courseWith({ '课程.md': front, '课节/01-a.md': fullLesson })
  const { id = 'a/b', version = '1.0.0', title = '课' } = pkg.course
  const edition = await editionOf(pkg, {
    id,
    version,
    title,
    ...(audience === undefined ? {} : { audience }),
    createHash: sha256,
  })
  const facts = courseFacts(edition, Object.keys(factWords) as FactKey[])
  return {
    keys: facts.map(({ key }) => key),
    labels: Object.fromEntries(facts.map(({ key, label }) => [key, label])),
    lines: Object.fromEntries(facts.map((fact) => [fact.key, factLine(fact, edition)])),
  }
}

test('a course that says everything', async () => {
  const { lines } = await factsOf(
    fullCourse.replace('说明: 材料费 }', '说明: 材料费, 减免对象: [失地农民, 社区志愿者] }'),
  )
  expect(lines).toEqual({
    summary: '简介 <b> & "引"。',
    // One of the audiences, and one of those who need not pay, is not for the public.
    who: '婴幼儿家庭、社区志愿者，6 到 30 个月',
    objectives: '会做 <一>、会说',
    prerequisites: '会认字、会数数',
    length: '1 课，5 学时（线上 1，线下 4，每学时 45 分钟）',
    hours: '5 学时（线上 1，线下 4，每学时 45 分钟）',
    level: '提高',
    where: '村里的教室；周三开放',
    equipment: '剪刀、尺子',
    assessment: '交一件作品；合格标准：做完',
    fee: '30 元；减免：社区志愿者；材料费',
    publisher: '测试学院',
    contributors: '张三（某厂）、李四; 二',
    version: '2.1.0（2026-03-01）',
    validUntil: '2027-03-01',
    status: '已发布（入库）',
    licenceName: '知识共享 署名-相同方式共享 4.0 国际',
    licence: '知识共享 署名-相同方式共享 4.0 国际（https://creativecommons.org/licenses/by-sa/4.0/）',
    rightsHolder: '测试学院',
    basedOn: '原课 0.9.0（other/original，知识共享 署名 4.0 国际）',
    conformsTo: 'a/syllabus 1.0.0',
    ai: '内容由人工智能辅助编写',
  })
  expect(Object.keys(lines)).toEqual(expect.arrayContaining([...imprint]))
})

test('a course that says nothing of itself has a version', async () => {
  const { keys } = await factsOf('---\n编号: a/b\n版本: 1.0.0\n标题: 课\n语言: zh-CN\n---\n')
  expect(keys).toEqual(['length', 'version'])
})

test('an edition for one audience says so, and names no other', async () => {
  const { lines, labels } = await factsOf(fullCourse, 'community-volunteers')
  expect(labels.who).toBe('本版适用')
  expect(lines.who).toBe('社区志愿者，6 到 30 个月')
})

test('in the language of the course', async () => {
  const { lines, labels } = await factsOf(
    fullCourse.replace('语言: zh-CN', '语言: en').replace('30, 币种: CNY, 说明: 材料费', '0'),
  )
  expect(labels).toMatchObject({ who: 'For', hours: 'Teaching hours', licence: 'Licence' })
  expect(lines).toMatchObject({
    hours: '5 teaching hours (1 online, 4 face to face, 45 minutes each)',
    fee: 'Free',
    ai: 'Written with the help of AI',
    contributors: '张三 (某厂), 李四; 二',
  })
})
