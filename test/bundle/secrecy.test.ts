/** Learners never get a key: what they are given is the same whatever the answers are. */
import { describe, expect, it } from 'vitest'
import { bytesOf, type Content, type Tree, tree } from '../../src/base/tree.js'
import { paths } from '../../src/bundle/bundle.js'
import { readAnswers } from '../../src/bundle/read.js'
import { bundleOf, example, exampleNames, front, lesson, textOf } from './packages.js'

/** Everything a host may show a learner; the answers and the author's own files are not for learners. */
const learnersFiles = async (files: Tree): Promise<ReadonlyMap<string, string>> => {
  const bundle = await bundleOf(files)
  const shown = [...bundle.tree].filter(([path]) => /^data\/(?:course\.|lessons\/)/.test(path))
  return new Map(
    await Promise.all(shown.map(async ([path, content]) => [path, await textOf(content)] as const)),
  )
}

const REMARK =
  /^(\s*> *(?:\*\*)?(?:答案)?(?:解析|参考答案|评分标准|评分要点|Explanation|Answer|Rubric)[:：]?).*$/gim

const QUESTION =
  /^:{3,}(?:单选题|多选题|判断题|填空题|简答题|single|multiple|true-false|fill-in|essay)[\s\S]*?^:{3,}\s*$/gm

const otherKey = (question: string): string =>
  question
    .replace(
      /^(\s*[-*\d.]+ \[)([ xX])\]/gm,
      (_, before: string, tick: string) => `${before}${tick === ' ' ? 'x' : ' '}]`,
    )
    .replace(/(答案|answer)=["“]?(对|错|true|false)["”]?/g, (_, key: string, truth: string) =>
      ['对', 'true'].includes(truth) ? `${key}=错` : `${key}=对`,
    )
    .replace(/\[\[[^\]]*\]\]/g, '[[别的|词]]')
    .replace(REMARK, '$1 别的话。')

/** Another key for every question: other ticks, other truths, other words in the gaps, other remarks. */
const withOtherKeys = (text: string): string => text.replace(QUESTION, otherKey)

const rekeyed = async (files: Tree): Promise<Tree> => {
  const changed = [...files].map(
    async ([path, content]): Promise<readonly [string, Content | string]> =>
      path.endsWith('.md') ? [path, withOtherKeys(await textOf(content))] : [path, content],
  )
  return tree(await Promise.all(changed)).value
}

describe.each(exampleNames)('%s', (name) => {
  it('gives learners the same files under another key', async () => {
    const others = await rekeyed(example(name))
    expect(await learnersFiles(others)).toEqual(await learnersFiles(example(name)))
  })

  it('has other answers under another key', async () => {
    const answers = async (files: Tree) => (await readAnswers(await bundleOf(files))).answers
    const before = await answers(example(name))
    if (name !== 'phone-syllabus') expect(before.length).toBeGreaterThan(3)
    const after = await answers(await rekeyed(example(name)))
    for (const [at, answer] of before.entries()) expect(after[at]).not.toEqual(answer)
  })

  it('shows learners no explanation, model answer or rubric', async () => {
    const { answers } = await readAnswers(await bundleOf(example(name)))
    const all = [...(await learnersFiles(example(name))).values()].join('\n')
    const remarks = answers.flatMap(({ explanation, model, rubric }) => [explanation, model, rubric])
    for (const remark of remarks) if (remark !== undefined) expect(all).not.toContain(remark.text)
  })
})

const canaries = {
  'course.md': `${front('objectives: [O1 学完能答]')}\n:::判断题{#r1 答案=对}\n根文件里的题。\n\n> 解析：canary-root\n:::\n`,
  'lessons/01-a.md': lesson(
    'a',
    `:::单选题{#q1 分值=2 目标=O1}
题干

- [ ] 甲
- [x] 乙

> 解析：canary-explanation[^1] [链接](https://canary-link.example) ![canary-alt](../assets/canary-image.svg)

> **解析**：canary-bold

> 【答案解析】canary-bracket

> 正确答案：canary-right
:::

:::填空题{#q2}
叫[[canary-gap|canary-other]]，**也叫[[canary-strong]]**。

- 列表里[[canary-item]]

> 引文里[[canary-quote]]

|表|
|-|
|[[canary-cell]]|
:::

:::简答题{#q3}
说说看。

> 参考答案：canary-model

> 评分标准：canary-rubric
>
> - canary-list
> - [x] canary-task
:::

::::案例
:::多选题{#q4}
块里的题

1. [x] 甲
2. [X] 乙
3. [ ] 丙

> 答案：canary-nested
:::
::::

:::判断题{#q5}
勾选的判断题

- [x] 对
- [ ] 错
:::

[^1]: canary-footnote
`,
  ),
  'assets/canary-image.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
}

it('no canary sings', async () => {
  const shown = await learnersFiles(tree(canaries).value)
  expect([...shown.keys()]).toEqual([
    'data/course.html',
    'data/course.json',
    'data/course.txt',
    'data/lessons/a.html',
    'data/lessons/a.txt',
  ])
  for (const text of shown.values()) expect(text).not.toContain('canary')
  const all = [...shown.values()].join('\n')
  for (const word of ['checked', 'truth', 'explanation', 'rubric', 'model', 'correct'])
    expect(all).not.toContain(word)
})

it('every canary is with the answers', async () => {
  const bundle = await bundleOf(tree(canaries).value)
  const answers = new TextDecoder().decode(await bytesOf(bundle.tree.get(paths.answers) as Content))
  const written = new Set(JSON.stringify(canaries).match(/canary-(?!image)[a-z]+/g))
  for (const canary of written) expect(answers).toContain(canary)
})

it('an image that only an explanation shows is no image of the lesson', async () => {
  const bundle = await bundleOf(tree(canaries).value)
  const { lessons } = JSON.parse(await textOf(bundle.tree.get(paths.course)))
  expect(lessons[0].assets).toEqual([])
})
