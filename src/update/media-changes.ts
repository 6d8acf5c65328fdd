/** What changed among media, by the names that the author gave the files. */
import { fileNameOf } from '../base/path.js'
import type { Change } from '../model/difference.js'
import { change } from './change.js'
import type { ChangeCode } from './change-kinds.js'
import type { VersionFacts } from './version-facts.js'

export const mediaChanges = (
  { media: old }: VersionFacts,
  { media: now }: VersionFacts,
): readonly Change[] => {
  const [oldFiles, newFiles] = [new Set(old.values()), new Set(now.values())]
  const told = (code: ChangeCode, path: string, file: string): Change =>
    change(code, { kind: 'asset', id: file }, { title: fileNameOf(path) })
  const changes: Change[] = []
  for (const [path, file] of now) {
    const was = old.get(path)
    if (was === file) continue
    if (was !== undefined) changes.push(told('media-replaced', path, file))
    // A file under another name is no other picture.
    else if (!oldFiles.has(file)) changes.push(told('media-added', path, file))
  }
  for (const [path, file] of old)
    if (!now.has(path) && !newFiles.has(file)) changes.push(told('media-removed', path, file))
  return changes
}
