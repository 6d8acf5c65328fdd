/** Files of a site on the disk, as somebody unpacks them. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

export interface SiteFolder {
  url(path: string): string
  remove(): Promise<void>
}

export const onDisk = async (files: ReadonlyMap<string, string>): Promise<SiteFolder> => {
  const root = await mkdtemp(join(tmpdir(), 'kebao-site-'))
  for (const [path, text] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  return {
    url: (path) => pathToFileURL(join(root, path)).href,
    remove: () => rm(root, { recursive: true }),
  }
}
