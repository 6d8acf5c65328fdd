/** What stands for itself: a film, and how soon a save is answered in a large workspace. */
import { appendFileSync, closeSync, ftruncateSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { writeCorpus } from '../corpus.js'
import { measure } from '../measure.js'
import { median } from '../median.js'
import { watchTimes } from '../watcher.js'

export interface Extras {
  /** Bytes at most in memory, when a course with a film of 2 GiB is packed. */
  readonly filmPeak: number
  /** Milliseconds from a save to the answer of `lint --watch`, with 1,000 packages. */
  readonly watch: number
}

/** The largest file that a bundle holds, in bytes. */
const FILM = 2 * 1024 ** 3
const COURSE = { lessons: 12, perPackage: 12 }
const WORKSPACE = { lessons: 12_000, perPackage: 12 }
const SAVES = 7

/** A film that is a header and a hole: as large as it says, and nearly nothing on the disk. */
const writeFilm = (path: string): void => {
  const film = openSync(path, 'w')
  writeSync(film, Buffer.from('\0\0\0\x18ftypisom\0\0\x02\0isommp41', 'latin1'))
  ftruncateSync(film, FILM)
  closeSync(film)
}

const filmPeak = async (folder: string, program: string): Promise<number> => {
  const [course = ''] = writeCorpus(join(folder, 'film'), COURSE)
  writeFilm(join(course, 'assets/film.mp4'))
  appendFileSync(join(course, 'lessons/01-lesson.md'), '\n::video{src=../assets/film.mp4 title="Film"}\n')
  const { peak } = await measure([program, 'pack', course, '--out', join(folder, 'packed')])
  return peak
}

/** @param root a folder that is there; what was written is gone from it afterwards */
export const runExtras = async (
  root: string,
  program: string,
  say: (line: string) => void,
): Promise<Extras> => {
  const folder = join(root, 'extras')
  mkdirSync(folder)
  say('a film of 2 GiB is packed')
  const peak = await filmPeak(folder, program)
  rmSync(join(folder, 'packed'), { recursive: true })
  say(`peak ${(peak / 1e6).toFixed(0)} MB; lint --watch with 1,000 packages`)
  const workspace = join(folder, 'workspace')
  const [first = ''] = writeCorpus(workspace, WORKSPACE)
  const times = await watchTimes(program, workspace, join(first, 'lessons/01-lesson.md'), SAVES)
  say(`answers after ${times.map((each) => each.toFixed(0)).join(', ')} ms`)
  rmSync(folder, { recursive: true, maxRetries: 5, retryDelay: 200 })
  return { filmPeak: peak, watch: median(times) }
}
