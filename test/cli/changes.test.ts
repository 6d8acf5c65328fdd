/** A watcher that fails while nobody waits for it is not forgotten, and does not keep the program from ending. */
import { EventEmitter } from 'node:events'
import { expect, test, vi } from 'vitest'
import { changesIn } from '../../src/cli/watch/changes.js'

const chokidar = vi.hoisted(() => ({ watchers: [] as EventEmitter[], closed: 0 }))

vi.mock('chokidar', () => ({
  watch: () => {
    const close = async () => {
      chokidar.closed += 1
    }
    const watcher = Object.assign(new EventEmitter(), { close })
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
