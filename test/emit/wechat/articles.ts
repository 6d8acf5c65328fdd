/** Articles as they were written, for tests. */
import { bytesOf, type Tree, tree } from '../../../src/base/tree.js'
import { emit } from '../../../src/emit/emit.js'
import type { ArticleDraft } from '../../../src/emit/wechat/lint-article.js'
import { wechat } from '../../../src/emit/wechat/wechat.js'
import { parse } from '../../../src/parse/parse.js'

export const textOf = async (files: Tree, path: string): Promise<string> =>
  new TextDecoder().decode(await bytesOf(files.get(path) ?? new Uint8Array()))

export const jsonOf = async (files: Tree, path: string) => JSON.parse(await textOf(files, path))

export interface NamedDraft extends ArticleDraft {
  readonly name: string
  readonly meta: Readonly<Record<string, unknown>>
}

/** Every article of a folder, with what goes beside it. */
export const draftsIn = async (files: Tree): Promise<readonly NamedDraft[]> => {
  const names = [...files.keys()].filter((path) => path.endsWith('.article.html'))
  return Promise.all(
    names.map(async (path) => {
      const name = path.replace('.article.html', '')
      const meta = await jsonOf(files, `${name}.meta.json`)
      return { name, html: await textOf(files, path), meta, ...meta }
    }),
  )
}

/** A course of one lesson. */
export const lessonOf = async (
  lesson: string,
  {
    language = 'zh-CN',
    title = '第一课',
    files = {} as Readonly<Record<string, string | Uint8Array>>,
    options = {},
  } = {},
) => {
  const source = tree({
    'course.md': `---\nid: a/b\nversion: 1.0.0\ntitle: 课\nlanguage: ${language}\n---\n`,
    'lessons/01-one.md': `---\nid: one\ntitle: ${JSON.stringify(title)}\n---\n\n${lesson}\n`,
    ...files,
  })
  const { value: pkg } = await parse(source.value)
  if (pkg === undefined) throw new Error('no package')
  const { value, diagnostics } = await emit(pkg, wechat, { options })
  if (value === undefined) throw new Error(JSON.stringify(diagnostics))
  return {
    files: value,
    drafts: await draftsIn(value),
    codes: diagnostics.map(({ code }) => code),
    diagnostics,
  }
}

/** What a reader reads. */
export const wordsOf = (html: string): string => html.replace(/<br[^>]*>/g, '\n').replace(/<[^>]*>/g, '')
