/** Reads lessons where files are read. */
import type { Result } from '../../base/diagnostic.js'
import { bytesOf, type Content } from '../../base/tree.js'
import type { RichText } from '../../model/scalar.js'
import { paths } from '../bundle.js'

const textIn = async (content: Content): Promise<string> => new TextDecoder().decode(await bytesOf(content))

/** A lesson is two files; without an id, those of the course document. */
export const lessonReader =
  (file: (path: string) => Promise<Result<Content>>) =>
  async (id?: string): Promise<Result<RichText>> => {
    const [html, text] = await Promise.all([
      file(id === undefined ? paths.courseHtml : paths.lessonHtml(id)),
      file(id === undefined ? paths.courseText : paths.lessonText(id)),
    ])
    return html.value === undefined || text.value === undefined
      ? { diagnostics: [...html.diagnostics, ...text.diagnostics] }
      : { value: { html: await textIn(html.value), text: await textIn(text.value) }, diagnostics: [] }
  }
