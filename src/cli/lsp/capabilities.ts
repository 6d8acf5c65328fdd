/** What kebao tells an editor it can do, and what it wants to know of the editor. */
import {
  type ClientCapabilities,
  CodeActionKind,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver'
import type { Language } from '../../index.js'
import { languages } from '../language.js'
import { pathOf, realFolder } from './file-address.js'
import { FIX_ALL } from './to-actions.js'

/** What an editor said of itself. */
export interface Client {
  readonly language: Language
  /** The folders it has opened, without links in them. Nothing outside them is read. */
  readonly roots: readonly string[]
  readonly takesSnippets: boolean
  readonly takesWatchers: boolean
}

/** The marks that begin something kebao has proposals for. */
const TRIGGERS = [':', '：', ' ', '-', '[', '{', ',', '，', '、', '=', '(', '/', '"']

export const serverAbilities = (version: string): InitializeResult => ({
  serverInfo: { name: 'kebao', version },
  capabilities: {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    completionProvider: { triggerCharacters: TRIGGERS },
    hoverProvider: true,
    definitionProvider: true,
    documentSymbolProvider: true,
    documentFormattingProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  },
})

/** The language that somebody set for kebao, else that of the editor, else Chinese. */
const languageOf = ({ locale, initializationOptions }: InitializeParams): Language => {
  const asked = (initializationOptions as { language?: unknown } | null | undefined)?.language
  const known = languages.find((each) => each === asked)
  return known ?? (locale === undefined || /^zh\b/i.test(locale) ? 'zh-CN' : 'en')
}

/** Real paths of folders that an editor names by their addresses. */
export const rootsOf = (uris: readonly string[]): readonly string[] =>
  uris.flatMap((uri) => {
    const path = pathOf(uri)
    return (path && realFolder(path)) ?? []
  })

const watches = ({ workspace }: ClientCapabilities): boolean =>
  workspace?.didChangeWatchedFiles?.dynamicRegistration === true

export const clientOf = (params: InitializeParams): Client => {
  const { capabilities, workspaceFolders, rootUri } = params
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])
  return {
    language: languageOf(params),
    roots: rootsOf(uris),
    takesSnippets: capabilities.textDocument?.completion?.completionItem?.snippetSupport === true,
    takesWatchers: watches(capabilities),
  }
}
