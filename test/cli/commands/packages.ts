/** A workspace of small packages in a folder of its own. */
import { join } from 'node:path'
import { read } from '../../lint/harness.js'
import { temporaryFolder } from '../../node/temporary-folder.js'

const minimal = read(join(import.meta.dirname, '../../fixtures/minimal'))

const text = (content: Uint8Array | string | undefined): string =>
  typeof content === 'string' ? content : new TextDecoder().decode(content)

/** The front matter of the minimal package under another id, without the named keys. */
export const courseText = (id: string, ...without: readonly string[]): string =>
  text(minimal['course.md'])
    .replace('example-college/hello', `example-college/${id}`)
    .split('\n')
    .filter((line) => !without.some((key) => line.startsWith(`${key}:`)))
    .join('\n')

/** Each name becomes a copy of the minimal package; the files are laid over all of them. */
export const workspaceOf = (
  names: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
): string =>
  temporaryFolder({
    ...Object.fromEntries(
      names.flatMap((name) =>
        Object.entries({ ...minimal, 'course.md': courseText(name.replace(/.*\//, '')) }).map(
          ([path, content]) => [`${name}/${path}`, content] as const,
        ),
      ),
    ),
    ...files,
  })
