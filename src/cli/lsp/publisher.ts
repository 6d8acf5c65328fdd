/** Sends an editor what was found in a package, a moment after somebody stops typing. */
import { join } from 'node:path'
import type { PublishDiagnosticsParams, Diagnostic as Shown } from 'vscode-languageserver'
import type { Language } from '../../index.js'
import type { CheckedFolder, Desk } from './desk.js'
import { addressOf } from './file-address.js'
import { toDiagnostic } from './to-diagnostic.js'

/** Shorter than a person takes to look up from the keyboard. */
const PAUSE = 200

/** The most findings that an editor is sent for one file; a broken file of thousands would freeze its list. */
const MAX_SHOWN = 500

export interface Publisher {
  /** A package has changed. */
  readonly schedule: (folder: string) => void
  /** Nobody works on a package any more. */
  readonly clear: (folder: string) => void
  readonly stop: () => void
}

interface World {
  readonly desk: Desk
  readonly language: () => Language
  readonly send: (params: PublishDiagnosticsParams) => void
  /** The files that the editor has open, by real path. */
  readonly buffers: () => ReadonlyMap<string, { readonly uri: string; readonly version: number }>
  /** Hears of what should never happen. */
  readonly fail: (error: unknown) => void
}

export const publisher = ({ desk, language, send, buffers, fail }: World): Publisher => {
  const timers = new Map<string, NodeJS.Timeout>()
  /** Addresses with findings, by folder: those that have none any more are told so. */
  const shown = new Map<string, ReadonlySet<string>>()

  const byFile = (
    { pkg, diagnostics }: CheckedFolder,
    uriOf: (file: string) => string,
  ): ReadonlyMap<string, Shown[]> => {
    const found = new Map<string, Shown[]>()
    for (const each of diagnostics) {
      const file = each.file ?? pkg?.root.file
      if (file === undefined) continue
      const of = found.get(file) ?? []
      if (of.length < MAX_SHOWN) of.push(toDiagnostic(each, language(), uriOf))
      found.set(file, of)
    }
    return found
  }

  const publish = async (folder: string): Promise<void> => {
    const checked = await desk.check(folder)
    // A newer text is being checked already.
    if (timers.has(folder)) return
    const open = buffers()
    const uriOf = (file: string): string => open.get(join(folder, file))?.uri ?? addressOf(join(folder, file))
    const addresses = new Set<string>()
    for (const [file, diagnostics] of byFile(checked, uriOf)) {
      const uri = uriOf(file)
      const version = open.get(join(folder, file))?.version
      addresses.add(uri)
      send({ uri, diagnostics, ...(version === undefined ? {} : { version }) })
    }
    for (const uri of shown.get(folder) ?? []) if (!addresses.has(uri)) send({ uri, diagnostics: [] })
    shown.set(folder, addresses)
  }

  return {
    schedule: (folder) => {
      clearTimeout(timers.get(folder))
      const timer = setTimeout(() => {
        timers.delete(folder)
        publish(folder).catch(fail)
      }, PAUSE)
      timers.set(folder, timer)
    },
    clear: (folder) => {
      clearTimeout(timers.get(folder))
      timers.delete(folder)
      for (const uri of shown.get(folder) ?? []) send({ uri, diagnostics: [] })
      shown.delete(folder)
    },
    stop: () => {
      for (const timer of timers.values()) clearTimeout(timer)
    },
  }
}
