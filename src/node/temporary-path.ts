/** Names work in progress, so that it stays in the target's file system and is known as ours if it is left behind. */
import { dirname, join } from 'node:path'
import { MARK, runMark } from './run-mark.js'

const TEMPORARY = new RegExp(`^\\.kebao-(${MARK})-[0-9a-f-]{36}\\.tmp$`)

/** A name that no other run uses, beside `path`. */
export const temporaryPath = (path: string): string =>
  join(dirname(path), `.kebao-${runMark()}-${crypto.randomUUID()}.tmp`)

/** The mark of the run that a temporary name belongs to; undefined for any other name. */
export const ownerOf = (name: string): string | undefined => TEMPORARY.exec(name)?.[1]
