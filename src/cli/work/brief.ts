/** What another thread must know to do a task as this one would. */
import type { Words } from '../../index.js'
import type { FoundPackage } from '../../node/index.js'
import type { Reply } from './task.js'

export interface Brief {
  readonly kind: 'lint' | 'pack'
  readonly args: readonly string[]
  readonly options: object
  readonly cwd: string
}

export interface Order {
  readonly brief: Brief
  readonly found: FoundPackage
  readonly progress: SharedArrayBuffer
}

/** A mistake of the user crosses as its words: threads hand over plain data, and a `KebaoError` would arrive as any error. */
export type Delivery<R> = Reply<R> | { readonly fault: { readonly code: string; readonly words: Words } }
