/** What goes in comes out: the author's files, taken out of a bundle, are the author's files, and make the same bundle. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesOf, type Tree, tree } from '../../src/base/tree.js'
import { decode, encode } from '../../src/bundle/encode.js'
import { readAnswers, readCourse, readLesson } from '../../src/bundle/read.js'
import { sourceOf } from '../../src/bundle/source-of.js'
import { course } from '../../src/model/course.js'
import { syllabus } from '../../src/model/syllabus.js'
import { anyCourse, bundleOf, example, exampleNames } from './packages.js'

const bytesIn = async (files: Tree): Promise<readonly (readonly [string, string])[]> =>
  Promise.all(
    [...files].map(
      async ([path, content]) => [path, Buffer.from(await bytesOf(content)).toString('base64')] as const,
    ),
  )

const roundTrip = async (files: Tree): Promise<void> => {
  const bundle = await bundleOf(files)
  const { value: opened, diagnostics } = await decode(await encode(bundle))
  expect(diagnostics).toEqual([])
  if (opened === undefined) throw new Error('the archive was not opened')
  const source = sourceOf(opened)
  expect(await bytesIn(source)).toEqual(await bytesIn(files))
  expect((await bundleOf(source)).identity).toBe(bundle.identity)
}

describe.each(exampleNames)('%s', (name) => {
  it('comes back byte for byte, with its identity', () => roundTrip(example(name)))

  it('can be read as a host reads it', async () => {
    const bundle = await bundleOf(example(name))
    const model = await readCourse(bundle)
    expect((bundle.manifest.kind === 'syllabus' ? syllabus : course).safeParse(model).success).toBe(true)
    for (const { id, html, text } of model.lessons) {
      const lesson = await readLesson(bundle, id)
      expect(lesson?.html).not.toBe('')
      expect([bundle.tree.has(html), bundle.tree.has(text)]).toEqual([true, true])
    }
    const { answers } = await readAnswers(bundle)
    const questions = [model, ...model.lessons].flatMap((each) => each.questions)
    expect(answers.map(({ question }) => question)).toEqual(questions.map(({ id }) => id))
    expect(await readLesson(bundle, 'no-such-lesson')).toBeUndefined()
  })
})

it('any course comes back', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyCourse, (files) => roundTrip(tree(files).value)),
    { numRuns: 100 },
  )
})
