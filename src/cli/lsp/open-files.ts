/** The files that an editor has open, and the package that each is part of. */
import { basename, dirname } from 'node:path'
import { TextDocuments } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { isRootFile } from '../../index.js'
import { pathOf, pathWithin, realPath } from './file-address.js'
import { packageAround } from './package-around.js'

/** An open file, and where it stands. */
export interface OpenFile {
  /** As it was when it was asked about: the buffer itself changes under the hands of whoever waits. */
  readonly document: TextDocument
  /** Path in its package, or what can be told of it from its address. */
  readonly file: string
  /** The folder of its package; undefined for a file outside the folders that the editor has opened. */
  readonly folder: string | undefined
}

export interface OpenFiles {
  readonly documents: TextDocuments<TextDocument>
  /** By real path. */
  readonly byPath: () => ReadonlyMap<string, TextDocument>
  readonly find: (uri: string) => OpenFile | undefined
  readonly folderOf: (uri: string) => string | undefined
}

/** A lesson is known by the folder it stands in, any other file by its name. */
const fileIn = (uri: string): string => {
  const [folder = '', name = ''] = uri.split('/').slice(-2)
  const [shownFolder, shownName] = [folder, name].map((part) => {
    try {
      return decodeURIComponent(part).normalize('NFC')
    } catch {
      return part
    }
  }) as [string, string]
  return shownFolder === 'lessons' || shownFolder === '课节' ? `${shownFolder}/${shownName}` : shownName
}

/** @param roots the folders that the editor has opened, as they are now */
export const openFiles = (roots: () => readonly string[]): OpenFiles => {
  const documents = new TextDocuments(TextDocument)
  const byPath = (): ReadonlyMap<string, TextDocument> =>
    new Map(
      documents.all().flatMap((document) => {
        const path = pathOf(document.uri)
        const real = path === undefined ? undefined : realPath(path)
        return real === undefined ? [] : [[real, document] as const]
      }),
    )
  const folderOf = (uri: string): string | undefined => {
    const path = pathOf(uri)
    if (path === undefined) return undefined
    const open = [...byPath().keys()]
    return packageAround(
      path,
      roots(),
      new Set(open.filter((each) => isRootFile(basename(each))).map(dirname)),
    )
  }
  return {
    documents,
    byPath,
    folderOf,
    find: (uri) => {
      const live = documents.get(uri)
      if (live === undefined) return undefined
      const document = TextDocument.create(uri, live.languageId, live.version, live.getText())
      const folder = folderOf(uri)
      const real = realPath(pathOf(uri) ?? '')
      const file = folder === undefined || real === undefined ? undefined : pathWithin(folder, real)
      return { document, folder, file: file ?? fileIn(uri) }
    },
  }
}
