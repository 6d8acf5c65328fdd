/** The question bank, read back. */
import { posix } from 'node:path'
import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { emit } from '../../../src/emit/emit.js'
import { qti } from '../../../src/emit/qti/qti.js'
import { documentsOf } from '../../../src/parse/package.js'
import { courseWith } from '../course-with.js'
import { emitted } from '../fixture.js'
import { squeeze } from '../read-back.js'
import { itemPaths, readXml } from './read-package.js'

const TEMPLATES = 'http://www.imsglobal.org/question/qti_v2p1/rptemplates'

/** Every piece of text in some Markdown; readings and options are among it. */
const textsIn = (node: Nodes): readonly string[] => [
  ...('value' in node && node.type !== 'html' ? [node.value] : []),
  ...('children' in node ? node.children.flatMap(textsIn) : []),
  ...(node.type === 'question' ? node.options.flatMap(textsIn) : []),
]

describe('the hostile course', () => {
  test('each question has its own file with its stem, options, answers, rubric and explanation', async () => {
    const { tree, pkg } = await emitted('hostile', qti)
    const questions = documentsOf(pkg).flatMap((document) => document.questions)
    expect(itemPaths(tree)).toHaveLength(questions.length)
    for (const { node, key } of questions) {
      const item = await readXml(tree, `items/q-${node.id}.xml`)
      const said = squeeze(item.values('/*').join(''))
      const answers = item.values('//q:mapEntry/@mapKey').map(squeeze)
      const wanted = [
        ...textsIn(node),
        ...[key.model, key.rubric, key.explanation].flatMap((nodes) => (nodes ?? []).flatMap(textsIn)),
      ]
      for (const each of wanted) expect(said, node.id).toContain(squeeze(each))
      for (const each of (key.blanks ?? []).flat()) expect(answers, node.id).toContain(squeeze(each))
    }
  })

  test('the manifest names every file, and nothing that is not there', async () => {
    const { tree } = await emitted('hostile', qti)
    const manifest = await readXml(tree, 'imsmanifest.xml')
    const named = new Set(manifest.values('//cp:file/@href'))
    expect([...named].sort()).toEqual([...tree.keys()].filter((path) => path !== 'imsmanifest.xml').sort())
    const ids = manifest.values('//@identifier')
    expect(new Set(ids).size).toBe(ids.length)
    for (const reference of manifest.values('//@identifierref')) expect(ids).toContain(reference)
    for (const href of manifest.values('//cp:resource/@href')) expect(named).toContain(href)
  })

  test('what an item shows stands among the files of its resource', async () => {
    const { tree } = await emitted('hostile', qti)
    const manifest = await readXml(tree, 'imsmanifest.xml')
    let shown = 0
    for (const path of itemPaths(tree)) {
      const item = await readXml(tree, path)
      const files = manifest.values(`//cp:resource[@href="${path}"]/cp:file/@href`)
      for (const url of item.values('//@src | //@data | //q:a/@href')) {
        if (/^[a-z]+:/.test(url)) continue
        expect(files).toContain(posix.join(posix.dirname(path), url))
        shown += 1
      }
    }
    expect(shown).toBeGreaterThanOrEqual(6)
  })

  test('the test has a section for each page with questions, in the order of the course', async () => {
    const { tree, pkg } = await emitted('hostile', qti)
    const file = await readXml(tree, 'test.xml')
    const lessons = pkg.lessons.filter(({ questions }) => questions.length > 0)
    expect(file.values('//q:assessmentSection/@title')).toEqual([
      '课程说明',
      ...lessons.map(({ title }) => title),
    ])
    expect(file.values('//q:assessmentItemRef/@identifier')).toEqual(
      documentsOf(pkg).flatMap(({ questions }) => questions.map(({ node }) => node.id)),
    )
    for (const href of file.values('//q:assessmentItemRef/@href')) expect(tree.has(href)).toBe(true)
    const reference = '//q:assessmentItemRef[@identifier="q2-multiple"]'
    expect(file.values(`${reference}/@category`)).toEqual(['O1 O2'])
    expect(file.values(`${reference}/q:weight/@value`)).toEqual(['3'])
  })
})

describe('keys', () => {
  const correct = '//q:responseDeclaration/q:correctResponse/q:value'

  test.each([
    ['q2-single', 'single', ['B']],
    ['q2-multiple', 'multiple', ['A', 'B']],
    ['q2-truth', 'single', ['false']],
    ['q2-nested', 'single', ['true']],
  ])('%s is right with what the author ticked', async (id, cardinality, key) => {
    const { tree } = await emitted('hostile', qti)
    const item = await readXml(tree, `items/q-${id}.xml`)
    expect(item.values(correct)).toEqual(key)
    expect(item.values('//q:responseDeclaration/@cardinality')).toEqual([cardinality])
    expect(item.values('//q:responseProcessing/@template')).toEqual([`${TEMPLATES}/match_correct`])
    expect(item.values('//q:choiceInteraction/@maxChoices')).toEqual([cardinality === 'single' ? '1' : '0'])
    for (const value of key) expect(item.values('//q:simpleChoice/@identifier')).toContain(value)
  })

  test('gaps stand in the stem, each with all its answers', async () => {
    const { tree } = await emitted('hostile', qti)
    const item = await readXml(tree, 'items/q-q2-fill.xml')
    expect(item.values('//q:p/q:textEntryInteraction/@responseIdentifier')).toEqual([
      'RESPONSE_1',
      'RESPONSE_2',
      'RESPONSE_3',
    ])
    const first = '//q:responseDeclaration[@identifier="RESPONSE_1"]'
    expect(item.values(`${first}//q:mapEntry/@mapKey`)).toEqual(['甲 & 一', '甲&一'])
    expect(item.values('//q:sum/q:mapResponse/@identifier')).toHaveLength(3)
    expect(item.values('//q:divide/q:baseValue')).toEqual(['3'])
    // A sum with an empty response has no value, and neither has the score then.
    const asked = '//q:responseIf[q:not/q:isNull/q:variable]/q:setOutcomeValue/q:sum/q:mapResponse'
    expect(item.values(`${asked}/@identifier`)).toEqual(['RESPONSE_1', 'RESPONSE_2', 'RESPONSE_3'])
  })

  test('a single gap is scored by the standard template', async () => {
    const pkg = await courseWith({
      'course.md': '---\nid: a/b\nversion: 1.0.0\ntitle: 题\n---\n\n:::填空题{#g}\n先[[甲|乙]]后。\n:::\n',
    })
    const { value } = await emit(pkg, qti)
    const item = await readXml(value ?? new Map(), 'items/q-g.xml')
    expect(item.values('//q:textEntryInteraction/@responseIdentifier')).toEqual(['RESPONSE'])
    expect(item.values('//q:responseProcessing/@template')).toEqual([`${TEMPLATES}/map_response`])
  })

  test('learners see neither the model answer nor the rubric', async () => {
    const { tree } = await emitted('hostile', qti)
    const item = await readXml(tree, 'items/q-q2-essay.xml')
    expect(item.values('//q:extendedTextInteraction')).toHaveLength(1)
    expect(item.values('//q:responseProcessing')).toEqual([])
    expect(item.values('//q:rubricBlock/@view')).toEqual(['scorer', 'scorer'])
    expect(item.values('//q:rubricBlock').join('')).toContain('第二段参考答案')
    const rest = item.values('//q:itemBody/*[not(self::q:rubricBlock)]').join('')
    expect(rest).toContain('简答题干')
    expect(rest).not.toMatch(/参考答案|评分标准/)
  })

  test('the explanation is feedback that shows once the answer is in', async () => {
    const { tree } = await emitted('hostile', qti)
    const item = await readXml(tree, 'items/q-q2-single.xml')
    const shown = item.values('//q:modalFeedback/@identifier')
    expect(shown).toHaveLength(1)
    expect(item.values('//q:outcomeDeclaration[@identifier="FEEDBACK"]/q:defaultValue/q:value')).toEqual(
      shown,
    )
    const file = await readXml(tree, 'test.xml')
    expect(file.values('//q:itemSessionControl/@showFeedback')).toEqual(['true'])
  })
})

/** Everything in questions that QTI 2.1 has no element for. */
const hard = `---
id: test/hard
version: 1.0.0
title: 难写的题
---

见[下面](lessons/01-a.md)。

:::单选题{#con}
读{羌|qiāng}字，~~不读~~，注[^一]，见[第一课](lessons/01-a.md)与[本页](#标题)。

7. 第七
8. 第八

> 引用的话

::视频{src=a.mp4 标题=看一看 字幕=a.vtt}

::图片{src=a.png 替代文字=图 说明=图的说明}

- [x] 甲
- [ ] 乙

> 解析：看[第一课](lessons/01-a.md)，注[^一]。
>
> - [x] 做完
> - [ ] 没做
:::

:::单选题{id="q.1"}
一

- [x] 甲
- [ ] 乙
:::

:::单选题{#Q_1}
二

- [x] 甲
- [ ] 乙
:::

## 标题

[^一]: 脚注的话{䒕|yì}。
`

/** What ASI 2.1 allows in a body, as far as we write it. */
const known = new Set(
  'div p span a br hr em strong code pre sub sup img object ol ul li table thead tbody tr td th blockquote h1 h2 h3 h4 h5 h6 rubricBlock choiceInteraction simpleChoice textEntryInteraction extendedTextInteraction'.split(
    ' ',
  ),
)

describe('what QTI cannot hold', () => {
  const bytes = new Uint8Array([0])
  const files = {
    'course.md': hard,
    'lessons/01-a.md': '---\n标题: 一\n---\n',
    'a.mp4': bytes,
    'a.vtt': 'WEBVTT\n',
    'a.png': bytes,
  }

  test('is told with the place of its question, each kind once', async () => {
    const { diagnostics } = await emit(await courseWith(files), qti)
    const at = Object.fromEntries(
      diagnostics.map(({ code, data, range }) => [
        code,
        [(data as { count: number }).count, range?.start.line],
      ]),
    )
    const line = hard.split('\n').indexOf(':::单选题{#con}') + 1
    expect(at).toEqual({
      'emit/embedded-media': [1, line],
      'emit/lesson-links': [1, line],
      'emit/list-start': [1, line],
      'emit/page-anchors': [1, line],
      'emit/questions-only': [2, 1],
      'emit/ruby': [1, line],
      'emit/strikethrough': [1, line],
    })
  })

  test('keeps its words', async () => {
    const { value = new Map() } = await emit(await courseWith(files), qti)
    const item = await readXml(value, 'items/q-con.xml')
    const said = squeeze(item.values('/*').join(''))
    for (const each of [
      '羌(qiāng)',
      '不读',
      '第一课',
      '第七',
      '引用的话',
      '☑做完',
      '☐没做',
      '看一看',
      '字幕',
      '图的说明',
    ]) {
      expect(said).toContain(each)
    }
    expect(item.values('//q:object/@type')).toEqual(['video/mp4'])
    expect([...value.keys()].filter((path) => path.startsWith('media/'))).toHaveLength(3)
  })

  test('footnotes go along with the question that refers to them', async () => {
    const { value = new Map() } = await emit(await courseWith(files), qti)
    const item = await readXml(value, 'items/q-con.xml')
    expect(squeeze(item.values('//q:itemBody//q:div[@class="kb-footnotes"]').join(''))).toBe(
      '脚注[1]脚注的话䒕(yì)。',
    )
    expect(item.values('//q:modalFeedback').join('')).toContain('脚注的话')
    expect(item.values('//@href').filter((url) => url.startsWith('#'))).toEqual([])
  })

  test('a note of the stem begins with its number, in the same paragraph', async () => {
    const { value = new Map() } = await emit(await courseWith(files), qti)
    const item = await readXml(value, 'items/q-con.xml')
    expect(item.values('//q:div[@class="kb-footnotes"]//q:p[starts-with(., "[1] ")]')).toHaveLength(1)
  })

  test('no element is written that QTI has not', async () => {
    const trees = [
      (await emitted('hostile', qti)).tree,
      (await emitted('straw-weaving', qti)).tree,
      (await emit(await courseWith(files), qti)).value ?? new Map(),
    ]
    for (const each of trees) {
      for (const path of itemPaths(each)) {
        const item = await readXml(each, path)
        for (const { name } of item.all('//q:itemBody//* | //q:modalFeedback//*')) {
          expect(known.has(name), `${path}: ${name}`).toBe(true)
        }
      }
    }
  })

  test('identifiers have no full stop, and are unique whatever the case', async () => {
    const { value = new Map() } = await emit(await courseWith(files), qti)
    expect(itemPaths(value)).toEqual(['items/q-Q_1_2.xml', 'items/q-con.xml', 'items/q-q_1.xml'])
    for (const path of itemPaths(value)) {
      const item = await readXml(value, path)
      expect(item.values('/q:assessmentItem/@identifier')).toEqual([path.slice(8, -4)])
    }
  })
})

test('a syllabus without questions gives an empty bank, and says so', async () => {
  const { tree, diagnostics } = await emitted('phone-syllabus', qti)
  expect([...tree.keys()]).toEqual(['imsmanifest.xml'])
  expect(diagnostics.find(({ code }) => code === 'emit/no-questions')?.severity).toBe('warning')
})
