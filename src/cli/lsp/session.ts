/** One session with an editor: what it tells us goes to the desk, what it asks is answered. */
import {
  createConnection,
  createProtocolConnection,
  DidChangeWatchedFilesNotification,
  type WatchDog,
} from 'vscode-languageserver'
import { faultSentence } from '../fault.js'
import type { Terminal } from '../terminal.js'
import { answersOf } from './answers.js'
import { type Client, clientOf, rootsOf, serverAbilities } from './capabilities.js'
import { openDesk } from './desk.js'
import { type GivenSettings, lintSettings } from './lint-settings.js'
import { openFiles } from './open-files.js'
import { publisher } from './publisher.js'
import { isSettings, settingsFindings } from './settings-findings.js'
import { installRuntime, messageReader, messageWriter } from './transport.js'

const stranger: Client = { language: 'zh-CN', roots: [], takesSnippets: false, takesWatchers: false }

/** Serves until the editor says `exit` or goes away; true when it took its leave before. */
export const serve = (terminal: Terminal, version: string, given: GivenSettings): Promise<boolean> =>
  new Promise((leave) => {
    installRuntime(terminal.stderr)
    let client = stranger
    const ended = new AbortController()
    const files = openFiles(() => client.roots)
    const settings = lintSettings({
      given,
      cwd: terminal.cwd,
      language: () => client.language,
      tell: (sentence) => void connection.window.showWarningMessage(sentence),
    })
    const desk = openDesk(files.byPath, settings)
    const watchDog: WatchDog = {
      shutdownReceived: false,
      initialize: () => {},
      exit: () => ended.abort(),
    }
    const reader = messageReader(terminal.stdin, ended.signal, () => {
      papers.stop()
      leave(watchDog.shutdownReceived)
    })
    const connection = createConnection(
      (logger) => createProtocolConnection(reader, messageWriter(terminal.stdout), logger),
      watchDog,
    )
    const papers = publisher({
      desk,
      language: () => client.language,
      send: (params) => void connection.sendDiagnostics(params),
      buffers: files.byPath,
      fail: (error) => connection.console.error(faultSentence(error, client.language)),
    })
    const answers = answersOf({ files, desk, client: () => client })

    const changed = (uri: string, how: 'touch' | 'reread'): void => {
      const folder = files.folderOf(uri)
      if (folder === undefined) return
      desk[how](folder)
      papers.schedule(folder)
    }
    const changedOnDisk = (uris: readonly string[]): void => {
      // Another branch of a repository may change thousands of files of a few folders.
      const byFolder = new Map(uris.map((uri) => [uri.slice(0, uri.lastIndexOf('/')), uri]))
      for (const uri of byFolder.values()) changed(uri, 'reread')
      // Settings may stand above every package.
      for (const folder of uris.some(isSettings) ? desk.folders() : []) {
        desk.touch(folder)
        papers.schedule(folder)
      }
    }
    const closed = (uri: string): void => {
      if (isSettings(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] })
      const folder = files.folderOf(uri)
      if (folder === undefined) return
      const others = files.documents
        .all()
        .some((each) => each.uri !== uri && files.folderOf(each.uri) === folder)
      if (others) {
        desk.reread(folder)
        papers.schedule(folder)
      } else {
        desk.forget(folder)
        papers.clear(folder)
      }
    }

    connection.onInitialize((params) => {
      client = clientOf(params)
      return serverAbilities(version)
    })
    connection.onInitialized(() => {
      const watchers = [{ globPattern: '**/*' }]
      if (client.takesWatchers)
        void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
    })
    connection.onNotification('workspace/didChangeWorkspaceFolders', ({ event }) => {
      const gone = rootsOf(event.removed.map(({ uri }: { uri: string }) => uri))
      const come = rootsOf(event.added.map(({ uri }: { uri: string }) => uri))
      client = { ...client, roots: [...client.roots.filter((root) => !gone.includes(root)), ...come] }
    })
    connection.onDidChangeWatchedFiles(({ changes }) => changedOnDisk(changes.map(({ uri }) => uri)))
    files.documents.onDidChangeContent(({ document }) => {
      changed(document.uri, 'touch')
      if (isSettings(document.uri))
        void connection.sendDiagnostics(settingsFindings(document, client.language))
    })
    files.documents.onDidSave(({ document }) => changedOnDisk([document.uri]))
    files.documents.onDidClose(({ document }) => closed(document.uri))
    connection.onCompletion(answers.complete)
    connection.onHover(answers.hover)
    connection.onDefinition(answers.define)
    connection.onDocumentSymbol(answers.outline)
    connection.onDocumentFormatting(answers.format)
    connection.onCodeAction(answers.mend)
    files.documents.listen(connection)
    connection.listen()
  })
