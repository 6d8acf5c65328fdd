/** Why there is nothing to make a catalogue of, and where it may be found. */
import { resolve } from 'node:path'
import { type Diagnostic, KebaoError, type Words, words } from '../../index.js'
import { faultDiagnostic } from '../fault.js'
import { isIntake } from '../intake/intake-mark.js'
import type { Barren } from './find-sources.js'

const helpFor = ({ path, hasArchives }: Barren, cwd: string): Words => {
  if (isIntake(resolve(cwd, path)))
    return words(
      '这是收件的结果，里面没有可以收的课：请先处理要人看和退回的。',
      'It is the result of an intake that accepted nothing: see first to what was returned or needs a person.',
    )
  return hasArchives
    ? words(
        '里面是压缩包：请先用「kebao catalog intake」收件，再从收件的结果建目录。',
        'It holds archives: take them in with `kebao catalog intake`, and make the catalogue of its result.',
      )
    : words(
        '请看看文件夹写得对不对：里面要有 .kebao 课包文件，或者有「课程.md」的文件夹。',
        'See whether it is the right folder: it needs `.kebao` bundles, or folders with a `course.md`.',
      )
}

const isNothing = ({ error }: Barren): boolean => error.code === 'catalogue/nothing-there'

/** A folder without anything, beside others in which there was something. */
export const barrenDiagnostic = (barren: Barren, cwd: string): Diagnostic => {
  const told = faultDiagnostic(barren.error)
  if (!isNothing(barren)) return told
  return {
    ...told,
    why: words(
      '目录是从课包文件和课包文件夹建的。',
      'A catalogue is made of bundles and of the folders of packages.',
    ),
    help: helpFor(barren, cwd),
  }
}

/** All that was named holds nothing: an empty catalogue in the place of a full one helps nobody. */
export const nothingToBuild = (barren: readonly Barren[], cwd: string): KebaoError => {
  const said = barren.map((each) => {
    const [reason, help] = [each.error.words, isNothing(each) ? helpFor(each, cwd) : words('', '')]
    return words(`${reason['zh-CN']}${help['zh-CN']}`, `${reason.en} ${help.en}`.trim())
  })
  return new KebaoError(
    'catalogue/nothing-there',
    words(
      [...said.map((each) => each['zh-CN']), '没有写目录。'].join('\n'),
      [...said.map(({ en }) => en), 'No catalogue was written.'].join('\n'),
    ),
  )
}
