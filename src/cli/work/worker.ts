/** The file that threads begin with: it does one package after the other. */
import { KebaoError } from '../../index.js'
import { openLintTask } from '../lint/lint-task.js'
import { openPackTask } from '../pack/pack-task.js'
import { readPackage } from '../read-package.js'
import type { Brief, Delivery, Order } from './brief.js'
import { keyFor } from './package-key.js'
import { noteIn } from './progress.js'
import type { Task } from './task.js'

type Doing = Pick<Task<unknown>, 'circumstances' | 'answer'>

let opened: { readonly written: string; readonly task: Doing } | undefined

/** Settings are read once, not for each package. */
const taskOf = (brief: Brief): Doing => {
  const written = JSON.stringify(brief)
  if (opened?.written === written) return opened.task
  const { kind, args, options, cwd } = brief
  const world = { cwd, env: process.env }
  const task: Doing =
    kind === 'lint' ? openLintTask(args, options as never, world) : openPackTask(options as never, world)
  opened = { written, task }
  return task
}

export const work = async ({ brief, found, progress }: Order): Promise<Delivery<unknown>> => {
  try {
    const note = noteIn(progress)
    // From here on the clock runs: what waits for a thread has not begun.
    note('')
    const task = taskOf(brief)
    const read = await readPackage(found)
    return { key: await keyFor(read, task), record: await task.answer(read, note) }
  } catch (error) {
    if (error instanceof KebaoError) return { fault: { code: error.code, words: error.words } }
    throw error
  }
}
