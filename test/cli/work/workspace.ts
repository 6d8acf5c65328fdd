/** A workspace with something to find in it: in packages, and between them. */
import { join } from 'node:path'
import { read } from '../../lint/harness.js'
import { temporaryFolder } from '../../node/temporary-folder.js'

const minimal = read(join(import.meta.dirname, '../../fixtures/minimal'))
const course = new TextDecoder().decode(minimal['course.md'] as Uint8Array)

/** The root document of a package under another id. */
export const courseNamed = (name: string): string => course.replace(/^id: .*$/m, `id: example/${name}`)

const packageAt = (folder: string, root: string) =>
  Object.entries(minimal).map(([path, content]) => [
    `${folder}/${path}`,
    path === 'course.md' ? root : content,
  ])

/** Ten packages: two share an id, one has no title, one hides a finding. */
export const workspace = (): string => {
  const names = Array.from({ length: 10 }, (_, at) => `课程-${at}`)
  const files = names.flatMap((name, at) => {
    const root = courseNamed(at === 7 ? 'course-2' : `course-${at}`)
    return packageAt(name, at === 4 ? root.replace(/^title: .*\n/m, '') : root)
  })
  return temporaryFolder(Object.fromEntries(files))
}
