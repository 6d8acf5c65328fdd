/** Reads a plan that `kebao plan -o` has written. */
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { type ImportPlan, importPlan, KebaoError, words } from '../index.js'
import { readTextFile, writeFile } from '../node/index.js'

const MAX_BYTES = 64 * 1024 * 1024

const noPlan = (path: string): KebaoError =>
  new KebaoError(
    'usage/not-a-plan',
    words(
      `「${path}」不是导入计划。请用「kebao plan -o FILE」做一份。`,
      `\`${path}\` is no import plan. Make one with \`kebao plan -o FILE\`.`,
    ),
  )

const taken = (path: string): KebaoError =>
  new KebaoError(
    'disk/taken',
    words(
      `「${path}」已经有了，又不是导入计划，没有覆盖它。请换一个文件名。`,
      `\`${path}\` is there already and is no import plan: it was left as it is. Choose another name.`,
    ),
  )

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A bundle is no text at all, and may be large. */
const holdsPlan = (file: string): boolean => {
  try {
    return importPlan.safeParse(parsed(readTextFile(file, file, MAX_BYTES).value)).success
  } catch {
    return false
  }
}

export const readPlan = (path: string, cwd: string): ImportPlan => {
  const { value } = readTextFile(resolve(cwd, path), path, MAX_BYTES)
  const plan = importPlan.safeParse(parsed(value))
  if (!plan.success) throw noPlan(path)
  return plan.data
}

/** Writes a plan into a new file, or in the place of an earlier plan; anything else that stands there is left. */
export const writePlan = async (path: string, cwd: string, text: string): Promise<void> => {
  const file = resolve(cwd, path)
  if (statSync(file, { throwIfNoEntry: false })?.isFile() && !holdsPlan(file)) throw taken(path)
  await writeFile(file, new TextEncoder().encode(text))
}
