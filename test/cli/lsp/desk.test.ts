/** Open buffers are part of a package only where their files would be. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { openDesk } from '../../../src/cli/lsp/desk.js'
import { workspaceOf } from '../commands/packages.js'

test('what is left out or secret stays so when it is open', async () => {
  const folder = join(workspaceOf(['a'], { 'a/.kebaoignore': '草稿/\n', 'a/草稿/想法.md': 'x' }), 'a')
  const open = ['草稿/想法.md', '草稿/新.md', 'assets/server.key', 'id_rsa', '_notes.md', 'assets/新.txt']
  const buffers = new Map(
    open.map((file) => [join(folder, file), TextDocument.create(`file:///${file}`, 'markdown', 1, 'x')]),
  )
  const { tree } = await openDesk(
    () => buffers,
    () => ({}),
  ).check(folder)
  expect(open.filter((file) => tree.has(file))).toEqual(['assets/新.txt'])
})
