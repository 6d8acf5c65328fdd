/** What a watcher does not say: that it failed while nobody waited, and that it does not watch yet. */
import { EventEmitter } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { changesIn } from '../../src/cli/watch/changes.js'
import { temporaryFolder } from '../node/temporary-folder.js'

const chokidar = vi.hoisted(() => ({ watchers: [] as EventEmitter[], closed: 0 }))

vi.mock('chokidar', () => ({
  watch: () => {
    const close = async () => {
      chokidar.closed += 1
    }
    // What is added is never taken on, as long as anybody waits.
    const watcher = Object.assign(new EventEmitter(), { close, add: () => {} })
    chokidar.watchers.push(watcher)
    queueMicrotask(() => watcher.emit('ready'))
    return watcher
  },
}))

const watching = async () => {
  const changes = await changesIn(['/w'], new Set())
  return { changes, watcher: chokidar.watchers.at(-1) as EventEmitter }
}

const exhausted = Object.assign(new Error('No watches left'), { code: 'ENOSPC', syscall: 'watch' })

test.each([
  ['of the system', exhausted, 'ENOSPC'],
  ['of its own', new Error('watched too much'), 'watched too much'],
])('an error %s while a package is being checked', async (_, error, cause) => {
  const { changes, watcher } = await watching()
  watcher.emit('all', 'change', '/w/course.md')
  watcher.emit('error', error)
  watcher.emit('error', new Error('another'))
  const { closed } = chokidar
  const fault = await changes.next().catch((thrown) => thrown)
  expect(fault).toMatchObject({ code: 'disk/watch', cause: error })
  expect(fault.words['zh-CN']).toBe(
    `没法再留意「/w」里的改动（${cause}）。请重新运行；还是不行，就只检查其中一个文件夹。`,
  )
  expect(chokidar.closed).toBe(closed + 1)
})

test('an error while it waits', async () => {
  const { changes, watcher } = await watching()
  const next = changes.next().catch((thrown) => thrown)
  watcher.emit('error', exhausted)
  expect(await next).toMatchObject({ code: 'disk/watch' })
})

test('an error before it is ready', async () => {
  const begun = changesIn(['/w'], new Set()).catch((thrown) => thrown)
  chokidar.watchers.at(-1)?.emit('error', exhausted)
  expect(await begun).toMatchObject({ code: 'disk/watch' })
})

test('a save before the watcher has taken on the file', async () => {
  const file = join(temporaryFolder({ 'profile.yaml': 'id: ours\n' }), 'profile.yaml')
  const { changes } = await watching()
  changes.also([file])
  writeFileSync(file, 'id: theirs\n')
  expect(await changes.next()).toEqual([file])
})
