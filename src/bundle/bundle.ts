/** `Bundle`: what a host imports. */
import type { Tree } from '../base/tree.js'
import type { Manifest } from '../model/manifest.js'

export interface Bundle {
  readonly manifest: Manifest
  /** `sha256:` and the hash of the canonical manifest: the bundle's name, whatever carries it. */
  readonly identity: string
  /** Every file of the bundle, the manifest included. */
  readonly tree: Tree
}

/** Bytes of a JSON file of a bundle, which is read whole. */
export const maxJsonBytes = 64 * 1024 * 1024

/** Where the parts of a bundle stand. */
export const paths = {
  manifest: 'kebao.json',
  course: 'data/course.json',
  courseHtml: 'data/course.html',
  courseText: 'data/course.txt',
  answers: 'data/answers.json',
  lessonHtml: (id: string) => `data/lessons/${id}.html`,
  lessonText: (id: string) => `data/lessons/${id}.txt`,
  asset: (hash: string, extension: string) => `data/assets/${hash}.${extension}`,
  source: (path: string) => `data/source/${path}`,
} as const
