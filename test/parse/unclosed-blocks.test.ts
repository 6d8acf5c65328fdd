/** A block without an end is reported on the line that has to change. */
import { expect, it } from 'vitest'
import { tree } from '../../src/base/tree.js'
import { parse } from '../../src/parse/parse.js'

const unclosed = async (body: string): Promise<readonly string[]> => {
  const { diagnostics } = await parse(tree({ 'course.md': `---\ntitle: A\n---\n${body}` }).value)
  return diagnostics
    .filter(({ code }) => code === 'parse/directive-unclosed')
    .map(({ data, range }) => `${(data as { name: string }).name}@${range?.start.line}`)
}

it.each([
  ['one that nothing closes', ':::提示\n甲\n', ['提示@4']],
  ['one whose end a block of the same length takes', ':::警示\n甲\n\n:::步骤\n1. 乙\n:::\n', ['警示@4']],
  ['one in a longer fence', '::::警示\n:::步骤\n1. 乙\n::::\n', ['步骤@5']],
  ['a question around a block', ':::essay{#q1}\n甲\n\n:::tip\n乙\n:::\n', ['essay@4']],
])('%s', async (_, body, found) => {
  expect(await unclosed(body)).toEqual(found)
})

it('nothing where all are closed', async () => {
  expect(await unclosed('::::警示\n:::步骤\n1. 乙\n:::\n::::\n')).toEqual([])
})
