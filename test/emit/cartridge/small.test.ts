/** What no example has: links that stand alone, questions without a key, odd points, and the like. */
import { describe, expect, test } from 'vitest'
import { wordsInMoodle } from './host-reading.js'
import { smallCartridge } from './small-course.js'
import { attributeOf, contentOf, one, readXml } from './xml.js'

describe('links to elsewhere', () => {
  const body = [
    '见[图书馆](https://example.org/in-a-sentence)的网页。',
    '[县图书馆 <网>](https://example.org/a?b=1&c=2)',
    '- [再来一次](https://example.org/a?b=1&c=2)\n- [电话](tel:12345)',
  ].join('\n\n')

  test('that stand alone are entries of their own, each once; those in a sentence stay in it', async () => {
    const { manifest, text, tree } = await smallCartridge(body)
    const links = manifest.resources.filter(({ type }) => type === 'imswl_xmlv1p1')
    expect(links.map(({ files }) => files)).toEqual([['links/lesson-one-1.xml']])
    expect(links.map(({ href, dependencies }) => [href, dependencies])).toEqual([[undefined, []]])
    expect(manifest.folders[0]?.leaves.map(({ title }) => title)).toEqual(['一', '县图书馆 <网>'])
    const link = readXml(await text('links/lesson-one-1.xml'), (root) => [
      root.namespaceUri,
      contentOf(root, './title'),
      attributeOf(one(root, './url'), 'href'),
    ])
    expect(link).toEqual([
      'http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1',
      '县图书馆 <网>',
      'https://example.org/a?b=1&c=2',
    ])
    const page = await text('lessons/lesson-one.html')
    expect(page).toContain('href="https://example.org/in-a-sentence"')
    expect(page).toContain('href="tel:12345"')
    expect(tree.size).toBe(3)
  })

  test('have the namespace of their version', async () => {
    const { text } = await smallCartridge(body, 'canvas')
    expect(await text('links/lesson-one-1.xml')).toContain('imsccv1p3/imswl_v1p3')
  })
})

test('what the front matter says and nothing can hold is counted, and no date is made up', async () => {
  const { losses, text } = await smallCartridge('文字。')
  // The type of the course; id, version, title and language are no losses.
  expect(losses.get('emit/fields-left-out')).toBe(1)
  expect(await text('imsmanifest.xml')).not.toContain('1980')
})

describe('questions', () => {
  test('without a key are asked, not scored', async () => {
    const { questions, losses } = await smallCartridge(
      ':::单选题{#a}\n没有答案？\n\n- [ ] 甲\n- [ ] 乙\n- [ ] 丙\n:::\n\n:::判断题{#b}\n对不对？\n:::',
    )
    expect(questions.map(({ profile }) => profile)).toEqual(['cc.essay.v0p1', 'cc.essay.v0p1'])
    expect(wordsInMoodle(questions[0]?.stem ?? '')).toBe('没有答案？甲乙丙')
    expect(losses.get('emit/unscored-questions')).toBe(2)
  })

  test('keep points that are whole and from 1 to 99', async () => {
    const gap = (id: string, points: string): string =>
      `:::填空题{#${id} 分值=${points}}\n[[一]]和[[二]]。\n:::`
    const { questions, losses } = await smallCartridge(
      [gap('a', '5'), gap('b', '1'), gap('c', '2.5')].join('\n\n'),
    )
    expect(questions.map(({ weight }) => weight)).toEqual([3, 2, undefined, undefined, undefined, undefined])
    expect(losses.get('emit/question-points')).toBe(2)
  })

  test('made of gaps take no ident of another question', async () => {
    const { questions } = await smallCartridge(
      ':::填空题{#a}\n[[一]]和[[二]]。\n:::\n\n:::填空题{编号=a.1}\n[[三]]。\n:::',
    )
    const idents = questions.map(({ ident }) => ident)
    expect(new Set(idents).size).toBe(3)
    expect(idents).toContain('a.1')
  })

  test.each([
    ['对', '错', '甲'],
    ['错误', '正确', '乙'],
  ])('of the options %s and %s are true-false by what they say', async (first, second) => {
    const { questions, losses } = await smallCartridge(
      `:::单选题{#a}\n对吗？\n\n- [x] ${first}\n- [ ] ${second}\n:::`,
    )
    expect(questions[0]?.profile).toBe('cc.true_false.v0p1')
    expect(questions[0]?.score([first === '对' ? 'true' : 'false'])).toBe(100)
    expect(wordsInMoodle(questions[0]?.stem ?? '')).toBe('对吗？')
    expect(losses.has('emit/two-choices')).toBe(false)
  })

  test('bring along the notes that they refer to', async () => {
    const { questions } = await smallCartridge(':::判断题{#a 答案=对}\n对吗[^一]？\n:::\n\n[^一]: 见第十条。')
    expect(wordsInMoodle(questions[0]?.stem ?? '')).toContain('见第十条。')
  })

  test('with a telephone link have its number as text, and say so', async () => {
    const body = ':::判断题{#a 答案=对}\n打[12345](tel:12345)对吗？\n:::'
    const { questions, losses } = await smallCartridge(body)
    expect(questions[0]?.stem).not.toContain('href')
    expect(losses.get('emit/contact-links')).toBe(1)
  })

  test('whose answer is nought are told of, for Moodle alone', async () => {
    const body = ':::填空题{#a}\n要交[[0|零]]元。\n:::'
    expect((await smallCartridge(body)).losses.get('emit/zero-answers')).toBe(1)
    expect((await smallCartridge(body, 'canvas')).losses.has('emit/zero-answers')).toBe(false)
  })

  test('whose answer has a sign that Moodle takes for anything are told of, for Moodle alone', async () => {
    const body = ':::填空题{#a}\n面积是[[3*4]]，周长是[[14]]。\n:::'
    expect((await smallCartridge(body)).losses.get('emit/wildcard-answers')).toBe(1)
    expect((await smallCartridge(body, 'canvas')).losses.has('emit/wildcard-answers')).toBe(false)
  })

  test('speak the language of the course', async () => {
    const { questions, manifest, text } = await smallCartridge(
      ':::true-false{#a answer=true}\nRight?\n:::',
      'moodle',
      'en',
    )
    expect(questions[0]?.choices.map(({ html }) => html)).toEqual(['True', 'False'])
    expect(manifest.folders.map(({ title }) => title)).toEqual(['Lessons'])
    expect(await text('lessons/lesson-one.html')).toContain('One question goes with this lesson')
  })
})
