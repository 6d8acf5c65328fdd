/** Names work in progress, so that it stays in the target's file system and is known as ours if it is left behind. */
import { dirname, join } from 'node:path'

/** A name that no other run uses, beside `path`. The global `crypto` is loaded when it is used, `node:crypto` at once. */
export const temporaryPath = (path: string): string =>
  join(dirname(path), `.kebao-${process.pid}-${crypto.randomUUID()}.tmp`)

/** The process that a temporary name belongs to; undefined for any other name. */
export const ownerOf = (name: string): number | undefined => {
  const found = /^\.kebao-([1-9]\d{0,9})-[0-9a-f-]{36}\.tmp$/.exec(name)
  return found === null ? undefined : Number(found[1])
}
