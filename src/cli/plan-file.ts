/** Reads a plan that `kebao plan -o` has written. */
import { resolve } from 'node:path'
import { type ImportPlan, importPlan, KebaoError, words } from '../index.js'
import { readTextFile } from '../node/index.js'

const MAX_BYTES = 64 * 1024 * 1024

const noPlan = (path: string): KebaoError =>
  new KebaoError(
    'usage/not-a-plan',
    words(
      `「${path}」不是导入计划。请用「kebao plan -o FILE」做一份。`,
      `\`${path}\` is no import plan. Make one with \`kebao plan -o FILE\`.`,
    ),
  )

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export const readPlan = (path: string, cwd: string): ImportPlan => {
  const { value } = readTextFile(resolve(cwd, path), path, MAX_BYTES)
  const plan = importPlan.safeParse(parsed(value))
  if (!plan.success) throw noPlan(path)
  return plan.data
}
