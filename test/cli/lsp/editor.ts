/** An editor that speaks to the real program over its standard input and output. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { pathToFileURL } from 'node:url'
import { onTestFinished } from 'vitest'
import {
  type CodeAction,
  type CompletionList,
  createProtocolConnection,
  type Diagnostic,
  type DocumentSymbol,
  type Hover,
  type InitializeParams,
  type InitializeResult,
  type Location,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'

export type Asked = Partial<InitializeParams>

export const startEditor = async (program: string, folder: string, asked: Asked = {}) => {
  const child = spawn(process.execPath, [program, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill())
  const errors: string[] = []
  child.stderr.on('data', (chunk) => errors.push(String(chunk)))
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  const published = new Map<string, PublishDiagnosticsParams>()
  const waiting = new Set<() => void>()
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.set(params.uri, params)
    for (const wake of waiting) wake()
  })
  connection.onRequest('client/registerCapability', () => null)
  connection.listen()
  const texts = new Map<string, TextDocument>()
  const uriOf = (file: string): string => pathToFileURL(`${folder}/${file}`).href
  const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: 'courses' }]
  const initialised: InitializeResult = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
    workspaceFolders,
    ...asked,
  })
  await connection.sendNotification('initialized', {})

  /** The place behind the first `before` in an open file. */
  const behind = (file: string, before: string) => {
    const document = texts.get(file) as TextDocument
    const at = document.getText().indexOf(before)
    if (at < 0) throw new Error(`${file} has no ${before}`)
    return { textDocument: { uri: uriOf(file) }, position: document.positionAt(at + before.length) }
  }

  return {
    initialised,
    connection,
    uriOf,
    errors: () => errors.join(''),
    open: (file: string, text: string) => {
      texts.set(file, TextDocument.create(uriOf(file), 'markdown', 1, text))
      const textDocument = { uri: uriOf(file), languageId: 'markdown', version: 1, text }
      return connection.sendNotification('textDocument/didOpen', { textDocument })
    },
    /** Types over the first `old`. */
    type: (file: string, old: string, text: string) => {
      const document = texts.get(file) as TextDocument
      const start = document.getText().indexOf(old)
      const range = { start: document.positionAt(start), end: document.positionAt(start + old.length) }
      const version = document.version + 1
      const contentChanges = [{ range, text }]
      texts.set(file, TextDocument.update(document, contentChanges, version))
      return connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: uriOf(file), version },
        contentChanges,
      })
    },
    /** Applies an action to the open files. */
    apply: async ({ edit }: CodeAction) => {
      for (const [uri, edits] of Object.entries(edit?.changes ?? {})) {
        const [file, document] = [...texts].find(([, each]) => each.uri === uri) ?? []
        if (file === undefined || document === undefined) throw new Error(`${uri} is not open`)
        const text = TextDocument.applyEdits(document, edits)
        const version = document.version + 1
        texts.set(file, TextDocument.create(uri, 'markdown', version, text))
        await connection.sendNotification('textDocument/didChange', {
          textDocument: { uri, version },
          contentChanges: [{ text }],
        })
      }
    },
    textOf: (file: string) => texts.get(file)?.getText() ?? '',
    save: (file: string) =>
      connection.sendNotification('textDocument/didSave', { textDocument: { uri: uriOf(file) } }),
    close: (file: string) =>
      connection.sendNotification('textDocument/didClose', { textDocument: { uri: uriOf(file) } }),
    /** What was found in a file, as soon as it is so. */
    found: async (file: string, isSo: (found: readonly Diagnostic[]) => boolean) => {
      for (;;) {
        const now = published.get(uriOf(file))
        if (now !== undefined && isSo(now.diagnostics)) return now.diagnostics
        await new Promise<void>((resolve) => waiting.add(resolve))
      }
    },
    published: () => [...published.keys()],
    hover: (file: string, before: string): Promise<Hover | null> =>
      connection.sendRequest('textDocument/hover', behind(file, before)),
    complete: (file: string, before: string): Promise<CompletionList> =>
      connection.sendRequest('textDocument/completion', behind(file, before)),
    define: (file: string, before: string): Promise<Location | null> =>
      connection.sendRequest('textDocument/definition', behind(file, before)),
    symbols: (file: string): Promise<DocumentSymbol[]> =>
      connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri: uriOf(file) } }),
    format: (file: string): Promise<TextEdit[]> =>
      connection.sendRequest('textDocument/formatting', {
        textDocument: { uri: uriOf(file) },
        options: { tabSize: 2, insertSpaces: true },
      }),
    actions: (file: string, { range }: Pick<Diagnostic, 'range'>, only?: string[]): Promise<CodeAction[]> =>
      connection.sendRequest('textDocument/codeAction', {
        textDocument: { uri: uriOf(file) },
        range,
        context: { diagnostics: [], ...(only ? { only } : {}) },
      }),
    /** Takes its leave as the protocol asks, or without a word; says how the program ended. */
    leave: async (isPolite = true): Promise<number> => {
      const end = once(child, 'exit')
      if (isPolite) await connection.sendRequest('shutdown')
      await connection.sendNotification('exit')
      return ((await end) as [number])[0]
    },
    /** Goes away without any message. */
    vanish: async (): Promise<number> => {
      const end = once(child, 'exit')
      child.stdin.end()
      return ((await end) as [number])[0]
    },
    /** Sends bytes that no editor would send. */
    send: async (bytes: string): Promise<number> => {
      const end = once(child, 'exit')
      child.stdin.write(bytes)
      return ((await end) as [number])[0]
    },
  }
}
