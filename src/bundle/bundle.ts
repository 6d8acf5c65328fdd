/** `Bundle`: what a host imports. */
import { extensionOf } from '../base/path.js'
import type { Tree } from '../base/tree.js'
import type { Manifest } from '../model/manifest.js'

export interface Bundle {
  /** The version of the format that its bytes are in; they stay what they are. */
  readonly format: number
  /** The manifest as the newest format has it, whatever the bundle's own. */
  readonly manifest: Manifest
  /** `sha256:` and the hash of the bytes of `kebao.json`: the bundle's name, whatever carries it. */
  readonly identity: string
  /** Every file of the bundle, the manifest included. */
  readonly tree: Tree
}

/** Bytes of a JSON file of a bundle, which is read whole. */
export const maxJsonBytes = 64 * 1024 * 1024

/** Bytes of a page, which is read whole as well: several times what 512 KiB of lesson text comes to. */
export const maxPageBytes = 4 * 1024 * 1024

/** Bytes of an SVG picture, which is read whole too. */
export const maxPictureBytes = 16 * 1024 * 1024

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

/** True for what browsers draw as SVG, however its name is spelt. */
export const isPicture = (path: string): boolean => extensionOf(path) === 'svg'

/** True for the HTML of the course document or of a lesson. */
export const isPage = (path: string): boolean => path.startsWith('data/') && path.endsWith('.html')
