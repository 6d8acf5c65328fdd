/** A course of one lesson, for what no example has. */
import { bytesOf, type Tree, tree } from '../../../src/base/tree.js'
import { commonCartridge } from '../../../src/emit/cartridge/cartridge.js'
import { emit } from '../../../src/emit/emit.js'
import { parse } from '../../../src/parse/parse.js'
import { type ReadManifest, readManifest } from './read-manifest.js'
import { type ReadQuestion, readQuiz } from './read-quiz.js'

export interface SmallCartridge {
  readonly tree: Tree
  readonly manifest: ReadManifest
  readonly questions: readonly ReadQuestion[]
  /** Codes of losses with their counts. */
  readonly losses: ReadonlyMap<string, number>
  readonly text: (path: string) => Promise<string>
}

/** @param language of the course */
export const smallCartridge = async (
  body: string,
  profile: 'moodle' | 'canvas' = 'moodle',
  language = 'zh-CN',
): Promise<SmallCartridge> => {
  const files = tree({
    'course.md': `---\nid: example/small\nversion: 1.0.0\ntitle: 小课\nlanguage: ${language}\ntype: general-course\n---\n`,
    'lessons/01-one.md': `---\nid: one\ntitle: 一\n---\n\n${body}\n`,
  })
  const { value: pkg } = await parse(files.value)
  if (pkg === undefined) throw new Error('the course cannot be read')
  const { value, diagnostics } = await emit(pkg, commonCartridge, { options: { profile } })
  if (value === undefined) throw new Error(JSON.stringify(diagnostics))
  const text = async (path: string): Promise<string> =>
    new TextDecoder().decode(await bytesOf(value.get(path) ?? new Uint8Array()))
  const quiz = await text('quizzes/lesson-one.xml')
  return {
    tree: value,
    manifest: readManifest(await text('imsmanifest.xml')),
    questions: quiz === '' ? [] : readQuiz(quiz).questions,
    losses: new Map(
      diagnostics.map(({ code, data }) => [code, (data as { readonly count?: number }).count ?? 1]),
    ),
    text,
  }
}
