/** Courses as Open edX imports them: by the rules of olxcleaner, and read back block by block. */
import { XmlDocument, type XmlElement } from 'libxml2-wasm'
import { expect, test } from 'vitest'
import { bytesOf, type Tree, tree as treeOf } from '../../../src/base/tree.js'
import { emit } from '../../../src/emit/emit.js'
import { olx } from '../../../src/emit/olx/olx.js'
import { urlNames } from '../../../src/emit/olx/url-names.js'
import { parse } from '../../../src/parse/parse.js'
import { emitted } from '../fixture.js'
import { type Block, checkOlx } from './check-olx.js'

const courses = ['hostile', 'phone-course', 'labour-rights', 'straw-weaving', 'phone-syllabus']

const read = async (name: string) => {
  const { tree, diagnostics, pkg } = await emitted(name, olx)
  return { ...(await checkOlx(tree)), tree, diagnostics, pkg }
}

const named = (blocks: readonly Block[], name: string): Block => {
  const block = blocks.find(({ urlName }) => urlName === name)
  if (block === undefined) throw new Error(`no ${name}`)
  return block
}

const problem = async (id: string): Promise<XmlElement> => {
  const { blocks } = await read('hostile')
  return XmlDocument.fromString(named(blocks, `q-${id}`).content ?? '').root
}

const values = (root: XmlElement, xpath: string): readonly string[] =>
  root.find(xpath).map((node) => node.content)

test.each(courses)('%s breaks no rule', async (name) => {
  expect((await read(name)).errors).toEqual([])
})

test.each(courses)('%s has its units, lessons and questions in order', async (name) => {
  const { pkg, blocks, course } = await read(name)
  const titles = blocks
    .filter(({ category }) => category === 'sequential')
    .map(({ displayName }) => displayName)
  expect(titles.filter((title) => title !== '课程说明')).toEqual(pkg.lessons.map(({ title }) => title))
  const questions = [pkg.root, ...pkg.lessons].flatMap((document) =>
    document.questions.map(({ node }) => `q-${node.id}`),
  )
  expect(blocks.map(({ urlName }) => urlName).filter((each) => each.startsWith('q-'))).toEqual(questions)
  for (const unit of pkg.course.units ?? []) {
    if (!pkg.lessons.some(({ meta }) => meta.unit === unit.id)) continue
    expect(course?.children.map(({ displayName }) => displayName)).toContain(unit.title)
  }
})

test('text stands before, between and behind the questions, as on the page', async () => {
  const { blocks } = await read('hostile')
  const kinds = named(blocks, 'lesson-questions-unit').children.map(({ category }) => category)
  expect(kinds).toEqual([
    'html',
    ...['problem', 'problem', 'problem', 'problem', 'problem'],
    'openassessment',
    'html',
    'problem',
    'html',
  ])
  expect(named(blocks, 'lesson-questions-text-2').content).toMatch(/两题之间的一段[\s\S]*提示里有一道题/)
  expect(named(blocks, 'lesson-questions-text-3').content).toMatch(/^<div[^>]*>[\s\S]*最后的一段/)
})

test('questions keep their stems, choices, keys, points and explanations', async () => {
  const single = await problem('q2-single')
  expect(values(single, '@weight')).toEqual(['2'])
  expect(values(single, '//multiplechoiceresponse//choice/@correct')).toEqual(['false', 'true', 'false'])
  expect(values(single, '//choice')[1]).toBe('选项乙 ]]> </script> 😀')
  expect(values(single, '//solution')[0]).toMatch(/单选解析/)
  expect(values(single, 'p')).toHaveLength(2)
  const multiple = await problem('q2-multiple')
  expect(values(multiple, '//choiceresponse/checkboxgroup/choice/@correct')).toEqual([
    'true',
    'true',
    'false',
    'false',
  ])
  expect(values(multiple, '//label')).toEqual(['多选题干 <T> q2'])
  const truth = await problem('q2-truth')
  expect(values(truth, '//choice[@correct="true"]')).toEqual(['错'])
  expect(values(await problem('q2-nested'), '//choice[@correct="true"]')).toEqual(['对'])
  const fill = await problem('q2-fill')
  expect(values(fill, '//stringresponse/@answer')).toEqual(['甲 & 一', '“乙”', '丙'])
  expect(values(fill, '//additional_answer/@answer')).toEqual(['甲&一', '乙'])
  expect(values(fill, '//stringresponse/@type')).toEqual(['ci', 'ci', 'ci'])
})

test('open questions are assessed by their writers, who then see the model answer', async () => {
  const essay = await problem('q2-essay')
  expect(values(essay, '//assessment/@name')).toEqual(['self-assessment'])
  expect(values(essay, '//prompts/prompt/description')[0]).toMatch(/^<p>简答题干 &#x3C;T>/)
  expect(values(essay, '//criterion/prompt')[0]).toMatch(
    /第二段参考答案 \]\]> q2[\s\S]*评分标准 <T>[\s\S]*简答解析/,
  )
  expect(values(essay, '//option/@points')).toEqual(['0', '5'])
  // The importer refuses an option without either (edx-ora2, `_parse_options_xml`).
  expect(essay.find('//option[name and explanation]')).toHaveLength(2)
})

test('no key stands in the text of a page', async () => {
  const { blocks } = await read('hostile')
  const text = blocks.flatMap(({ category, content }) => (category === 'html' ? [content ?? ''] : [])).join()
  expect(text).not.toMatch(/单选解析|参考答案 </)
})

test('notes of an explanation have ids of their own on the page', async () => {
  const lesson =
    '---\nid: one\ntitle: 一\n---\n\n课文[^a]。\n\n:::判断题{#t1 答案=对}\n对吗？\n\n> 解析：对[^a]。\n:::\n\n[^a]: 脚注。\n'
  const { value: pkg } = await parse(
    treeOf({
      'course.md': '---\nid: a/b\nversion: 1.0.0\ntitle: 课\nlanguage: zh-CN\n---\n',
      'lessons/01.md': lesson,
    }).value,
  )
  const { value } = pkg === undefined ? {} : await emit(pkg, olx)
  const { blocks } = await checkOlx(value ?? new Map())
  const all = blocks.map(({ content = '' }) => content).join('')
  const ids = Array.from(all.matchAll(/ id="([^"]*)"/g), ([, id]) => id)
  expect(ids).toHaveLength(4)
  expect(new Set(ids).size).toBe(4)
  for (const [, target] of all.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target)
})

test('what a model answer loses is told at its question', async () => {
  const { value: pkg } = await parse(
    treeOf({
      'course.md': '---\nid: a/b\nversion: 1.0.0\ntitle: 课\nlanguage: zh-CN\n---\n',
      'lessons/01.md':
        '---\nid: one\ntitle: 一\n---\n\n:::简答题{#e1}\n怎么办？\n\n> 参考答案：**先**看，再问。\n:::\n\n:::简答题{#e2}\n还有呢？\n\n> 参考答案：没有了。\n:::\n',
    }).value,
  )
  const { diagnostics } = pkg === undefined ? { diagnostics: [] } : await emit(pkg, olx)
  expect(diagnostics).toMatchObject([{ code: 'emit/olx-model-text', data: { count: 1 } }])
  expect(diagnostics[0]?.range?.start.line).toBe(6)
})

test('lessons with questions count, by the one kind of work that the grading knows', async () => {
  const { tree } = await read('hostile')
  const textAt = async (path: string): Promise<string> =>
    new TextDecoder().decode(await bytesOf(tree.get(`course/${path}`) ?? new Uint8Array()))
  expect(await textAt('sequential/lesson-questions.xml')).toContain('format="练习" graded="true"')
  expect(await textAt('sequential/lesson-start.xml')).not.toContain('graded')
  expect(await textAt('course.xml')).toContain(
    '<course url_name="v1_2_3-beta_1" org="hostile-college" course="hostile-course"/>',
  )
  expect(await textAt('about/short_description.html')).not.toContain('<')
})

test('a list with a question in it goes on with its numbers behind the question', async () => {
  const { value: pkg } = await parse(
    treeOf({
      'course.md': '---\nid: a/b\nversion: 1.0.0\ntitle: 课\nlanguage: zh-CN\n---\n',
      'lessons/01.md':
        '---\nid: one\ntitle: 一\n---\n\n3. 甲\n\n   :::判断题{#q 答案=对}\n   对吗？\n   :::\n\n   再甲\n\n4. 乙\n',
    }).value,
  )
  const { value: tree = new Map() } = pkg === undefined ? {} : await emit(pkg, olx)
  const text = async (name: string): Promise<string> =>
    new TextDecoder().decode(await bytesOf(tree.get(`course/html/${name}.html`) ?? new Uint8Array()))
  expect((await text('lesson-one-text-1')).replaceAll('\n', '')).toBe(
    '<ol start="3"><li value="3"><p>甲</p></li></ol>',
  )
  expect((await text('lesson-one-text-2')).replaceAll('\n', '')).toBe(
    '<ol start="3"><li value="3"><p>再甲</p></li><li value="4"><p>乙</p></li></ol>',
  )
})

test('people see what a syllabus teaches, unit by unit', async () => {
  const overview = async (name: string): Promise<string> =>
    new TextDecoder().decode(
      await bytesOf((await read(name)).tree.get('course/about/overview.html') ?? new Uint8Array()),
    )
  expect(await overview('phone-syllabus')).toMatch(
    /<h3>单元<\/h3><h4>认识手机与看得清（2 学时）<\/h4><p>了解屏幕和按键的名字/,
  )
  expect(await overview('hostile')).not.toContain('<h4>')
})

test('the course image is a picture of the size of a card', async () => {
  const { tree } = await read('phone-syllabus')
  const bytes = await bytesOf(tree.get('course/static/course-image.png') ?? new Uint8Array())
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  expect([view.getUint32(0), view.getUint32(16), view.getUint32(20)]).toEqual([0x89504e47, 378, 225])
})

test('names are plain, unique without regard to case, and short enough for a tar', () => {
  const nameFor = urlNames()
  expect(['q-q1', 'q-Q1', 'a.b', 'a_b', 'a b'].map(nameFor)).toEqual([
    'q-q1',
    'q-Q1-2',
    'a_b',
    'a_b-2',
    'a_b-3',
  ])
  expect(`course/sequential/${nameFor('x'.repeat(200))}-99.xml`.length).toBeLessThanOrEqual(100)
})

/** Whether the rules above can fail. */
test.each([
  [
    'a name that leads nowhere',
    'vertical/lesson-start-unit.xml',
    'lesson-start-text-1',
    'gone',
    /FileDoesNotExist/,
  ],
  ['a file that is not there', 'html/lesson-start-text-1.html', '/static/', '/static/0', /MissingFile/],
  ['a link to no block', 'html/lesson-start-text-1.html', '/jump_to_id/', '/jump_to_id/x', /BadJumpToLink/],
  ['a name twice', 'vertical/lesson-questions-unit.xml', 'q-q2-two', 'q-q2-single', /DuplicateURLName/],
  ['broken XML', 'problem/q-q2-two.xml', '</problem>', '', /EmptyTag|InvalidXML|./],
])('the check finds %s', async (_what, path, from, to, expected) => {
  const { tree } = await read('hostile')
  const broken = new Map<string, Uint8Array | Blob>(tree)
  const text = new TextDecoder().decode(await bytesOf(tree.get(`course/${path}`) ?? new Uint8Array()))
  expect(text).toContain(from)
  broken.set(`course/${path}`, new TextEncoder().encode(text.replace(from, to)))
  expect((await checkOlx(broken as Tree)).errors.join('\n')).toMatch(expected)
})
