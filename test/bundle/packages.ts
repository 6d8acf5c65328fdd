/** Packages for the tests of bundles: the examples, and small ones made up. */
import { join } from 'node:path'
import fc from 'fast-check'
import { exampleFolder } from '../../scripts/example-names.js'
import { bytesOf, type Content, type Files, type Tree, tree } from '../../src/base/tree.js'
import type { Bundle } from '../../src/bundle/bundle.js'
import { pack } from '../../src/bundle/pack.js'
import { parse } from '../../src/parse/parse.js'
import { read } from '../lint/harness.js'

export { exampleNames } from '../../scripts/example-names.js'

export const example = (name: string): Tree => tree(read(join(exampleFolder, name))).value

/** The bundle of a package that can be packed. */
export const bundleOf = async (files: Tree): Promise<Bundle> => {
  const { value: pkg, diagnostics } = await parse(files)
  const packed = pkg === undefined ? { diagnostics } : await pack(pkg)
  if (packed.value === undefined)
    throw new Error(packed.diagnostics.map(({ message }) => message.en).join(' '))
  return packed.value
}

/** Front matter with what every bundle must say, and more. */
export const front = (...more: readonly string[]): string =>
  [
    '---',
    'id: example-college/small',
    'version: 1.0.0',
    'title: 小课',
    'language: zh-CN',
    'type: general-course',
    'license: CC-BY-4.0',
    ...more,
    '---',
    '',
  ].join('\n')

export const lesson = (id: string, body: string): string => `---\nid: ${id}\ntitle: ${id}\n---\n\n${body}\n`

export const small: Files = {
  'course.md': `${front()}\n从[第一课](lessons/01-one.md)学起。\n`,
  'lessons/01-one.md': lesson('one', '![图](../assets/a.svg)\n\n:::判断题{#q1 答案=对}\n对吗？\n:::'),
  'assets/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
}

export const textOf = async (content: Content | undefined): Promise<string> => {
  if (content === undefined) throw new Error('there is no such file')
  return new TextDecoder().decode(await bytesOf(content))
}

const word = fc.constantFrom(
  '手机',
  '字号',
  '**验证码**',
  'link',
  '_a_',
  '`x`',
  '10:30',
  '{羌|qiāng}',
  '&lt;',
  '<b>',
  '😀',
  '　',
)
const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))

const question = fc.tuple(
  fc.constantFrom('单选题', 'multiple', '判断题', 'fill-in', '简答题'),
  sentence,
  fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }),
)

const questionText = (
  [kind, stem, ticks]: readonly [string, string, readonly boolean[]],
  id: string,
): string => {
  const options = ticks.map((tick, at) => `- [${tick ? 'x' : ' '}] 选项 ${at}`).join('\n')
  const parts: Readonly<Record<string, string>> = {
    判断题: '',
    'fill-in': `叫[[${ticks.length}|甲]]。`,
    简答题: '> 参考答案：乙',
  }
  const answer = kind === '判断题' ? ` 答案=${ticks[0] ? '对' : '错'}` : ''
  return `:::${kind}{#${id}${answer}}\n${stem}\n\n${parts[kind] ?? options}\n\n> 解析：因为\n:::`
}

const block = fc.oneof(
  sentence,
  sentence.map((text) => `## ${text}`),
  sentence.map((text) => `:::提示[${text}]\n${text}\n:::`),
  sentence.map((text) => `- ${text}\n- ${text}`),
  sentence.map((text) => `![${text.replace(/[[\]]/g, '')}](../assets/0.svg)`),
  fc.nat(3).map((at) => `[去](${at}.md) 和 [图](../assets/${at}.svg)`),
  fc.constant('<!-- 注释 -->'),
  fc.constant('|a|b|\n|-|-|\n|1|2|'),
  fc.constant('脚注[^1]\n\n[^1]: 在这里'),
)

const lessonBody = fc.tuple(fc.array(block, { maxLength: 6 }), fc.array(question, { maxLength: 3 }))

/** Small courses with whatever a course can hold. */
export const anyCourse: fc.Arbitrary<Files> = fc
  .record({
    title: sentence,
    audience: fc.subarray(['seniors', '农民工', 'parents'], { minLength: 1 }),
    hours: fc.option(fc.nat(40)),
    lessons: fc.array(lessonBody, { maxLength: 4 }),
    assets: fc.array(
      fc.nat(99).map((r) => `<svg xmlns="http://www.w3.org/2000/svg"><circle r="${r}"/></svg>`),
      { maxLength: 4 },
    ),
    chinese: fc.boolean(),
  })
  .map(({ title, audience, hours, lessons, assets, chinese }) => {
    const facts = [`summary: ${JSON.stringify(title)}`, `受众: [${audience.join(', ')}]`]
    const root = `${front(...facts, ...(hours === null ? [] : [`hours: ${hours}`]))}\n${title}\n`
    const folders = chinese ? ['课程.md', '课节'] : ['course.md', 'lessons']
    return Object.fromEntries([
      [folders[0], root],
      ...lessons.map(([blocks, questions], at) => [
        `${folders[1]}/${at}.md`,
        lesson(
          `l${at}`,
          [...blocks, ...questions.map((each, n) => questionText(each, `q${at}-${n}`))].join('\n\n'),
        ),
      ]),
      ...assets.map((text, at) => [`assets/${at}.svg`, text]),
    ])
  })
