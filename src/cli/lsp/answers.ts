/** Answers what an editor asks about a place in an open file. */
import { join } from 'node:path'
import type {
  CodeAction,
  CodeActionParams,
  CompletionList,
  DocumentSymbol,
  Hover,
  Location,
  TextDocumentPositionParams,
  TextEdit,
} from 'vscode-languageserver'
import { MarkupKind } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { complete, definition, formatting, hover, outline, type Spot } from '../../editor/index.js'
import { bytesOf, decodeText, documentsOf, type Tree } from '../../index.js'
import type { Client } from './capabilities.js'
import type { Desk } from './desk.js'
import { addressOf } from './file-address.js'
import type { OpenFile, OpenFiles } from './open-files.js'
import { rangeOf } from './ranges.js'
import { toActions } from './to-actions.js'
import { toCompletion } from './to-completion.js'
import { toSymbol } from './to-symbol.js'

export interface Answers {
  readonly complete: (asked: TextDocumentPositionParams) => Promise<CompletionList>
  readonly hover: (asked: TextDocumentPositionParams) => Promise<Hover | null>
  readonly define: (asked: TextDocumentPositionParams) => Promise<Location | null>
  readonly outline: (asked: Pick<TextDocumentPositionParams, 'textDocument'>) => Promise<DocumentSymbol[]>
  readonly format: (asked: Pick<TextDocumentPositionParams, 'textDocument'>) => TextEdit[]
  readonly mend: (asked: CodeActionParams) => Promise<CodeAction[]>
}

interface World {
  readonly files: OpenFiles
  readonly desk: Desk
  readonly client: () => Client
}

/** The texts of some files as they were checked. */
const textsOf = async (tree: Tree, names: Iterable<string>): Promise<ReadonlyMap<string, TextDocument>> => {
  const texts = new Map<string, TextDocument>()
  for (const name of names) {
    const content = tree.get(name)
    const text = content && decodeText(name, await bytesOf(content)).value
    if (text !== undefined) texts.set(name, TextDocument.create(name, 'markdown', 0, text))
  }
  return texts
}

export const answersOf = ({ files, desk, client }: World): Answers => {
  /** Under which address the editor knows a file of the same package. */
  const addressesOf = ({ folder, document, file }: OpenFile): ((name: string) => string) => {
    const open = files.byPath()
    return (name) =>
      folder === undefined || name === file
        ? document.uri
        : (open.get(join(folder, name))?.uri ?? addressOf(join(folder, name)))
  }

  const spotOf = async (
    { document, file, folder }: OpenFile,
    position: TextDocumentPositionParams['position'],
  ) => {
    const pkg = folder === undefined ? undefined : await desk.latest(folder)
    const spot: Spot = {
      file,
      text: document.getText(),
      offset: document.offsetAt(position),
      ...(pkg === undefined ? {} : { pkg }),
    }
    return spot
  }

  return {
    complete: async ({ textDocument, position }) => {
      const open = files.find(textDocument.uri)
      const { language, takesSnippets } = client()
      const found = open === undefined ? [] : complete(await spotOf(open, position))
      const items = found.map((each, index) =>
        toCompletion(each, index, (open as OpenFile).document, language, takesSnippets),
      )
      return { isIncomplete: true, items }
    },
    hover: async ({ textDocument, position }) => {
      const open = files.find(textDocument.uri)
      const found = open && hover(await spotOf(open, position))
      if (open === undefined || found === undefined) return null
      const { span, text } = found
      const range = { start: open.document.positionAt(span.start), end: open.document.positionAt(span.end) }
      return { contents: { kind: MarkupKind.Markdown, value: text[client().language] }, range }
    },
    define: async ({ textDocument, position }) => {
      const open = files.find(textDocument.uri)
      const place = open && definition(await spotOf(open, position))
      return open && place ? { uri: addressesOf(open)(place.file), range: rangeOf(place.range) } : null
    },
    outline: async ({ textDocument }) => {
      const open = files.find(textDocument.uri)
      if (open?.folder === undefined) return []
      const { pkg } = await desk.check(open.folder)
      const document = pkg && documentsOf(pkg).find(({ file }) => file === open.file)
      return document === undefined ? [] : outline(document).map(toSymbol)
    },
    format: ({ textDocument }) => {
      const open = files.find(textDocument.uri)
      const edit = open && formatting(open.file, open.document.getText())
      if (open === undefined || edit === undefined) return []
      const range = { start: open.document.positionAt(edit.start), end: open.document.positionAt(edit.end) }
      return [{ range, newText: edit.text }]
    },
    mend: async ({ textDocument, range, context }) => {
      const open = files.find(textDocument.uri)
      if (open?.folder === undefined) return []
      const { tree, diagnostics } = await desk.check(open.folder)
      const { document, file } = open
      // Edits of a text that is another by now would hit the wrong words; the editor will ask again.
      if (files.documents.get(document.uri)?.version !== document.version) return []
      const edited = diagnostics.flatMap(({ fix }) => fix?.edits.map((edit) => edit.file) ?? [])
      const texts = await textsOf(tree, new Set(edited))
      return toActions({
        diagnostics,
        file,
        span: { start: document.offsetAt(range.start), end: document.offsetAt(range.end) },
        only: context.only,
        language: client().language,
        addressOf: addressesOf(open),
        documentOf: (name) => (name === file ? document : texts.get(name)),
      })
    },
  }
}
