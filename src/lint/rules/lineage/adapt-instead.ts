/** A course of which most is in the catalogue already is better adapted than built again. */

import { excerpt } from '../../../base/excerpt.js'
import { percent } from '../../../base/percent.js'
import { words } from '../../../base/words.js'
import { adaptingOf, licenceName } from '../../../likeness/adapting.js'
import { outlineOf } from '../../../outline/outline-of.js'
import { isWritten, originOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

/** A lesson in common with a long course is no reason to change the plan; a third of the course is. */
const LEAST = 1 / 3

interface Candidate {
  readonly id: string
  readonly title: string
  /** Empty where the catalogue does not say. */
  readonly publisher: string
  readonly license: string
  readonly share: string
  readonly lessons: number
}

/** An id stands as it is, the name of terms in quotes. */
const named = (license: string): string => {
  const name = licenceName(license)['zh-CN']
  return name === license ? ` ${name}` : `「${name}」`
}

const ofPublisher = (publisher: string) =>
  publisher === '' ? words('', '') : words(`，${publisher}`, ` by ${publisher}`)

export const adaptInstead = defineRule({
  code: 'lineage/adapt-instead',
  severity: 'info',
  summary: words(
    '目录里已经有相近的课，建议改编而不是重建',
    'Where the catalogue has a course like it, adapt that one instead of building it again',
  ),
  message: ({ id, title, publisher, license, share, lessons }: Candidate) => {
    const by = ofPublisher(publisher)
    return words(
      `本课有 ${share} 与目录里的《${title}》（${id}${by['zh-CN']}）相同，对得上的课节有 ${lessons} 个；那门课的许可是${named(license)}。`,
      `Of this course, ${share} is in “${title}” (\`${id}\`${by.en}) of the catalogue; lessons that match: ${lessons}. Its licence is \`${licenceName(license).en}\`.`,
    )
  },
  why: words(
    '重复建设费钱费力；写明改编，原作者有署名，原课更新时也能跟着改。',
    'What is built twice is paid for twice. A stated adaptation credits the author, and can follow the original when it changes.',
  ),
  help: ({ id, license }) => {
    const zh = `「改编自」里写上「课包: ${id}」。`
    const en = `name it in \`basedOn\`, as in \`package: ${id}\`.`
    switch (adaptingOf(license)) {
      case 'free':
      case 'alike':
        return words(
          `建议改编而不是重建：用「kebao adapt」从那门课做起。已经是从它改来的，请在${zh}`,
          `Adapt it instead of building it again: begin with \`kebao adapt\`. If this was made from it, ${en}`,
        )
      case 'system':
        return words(
          `建议改编而不是重建，但只限同一系统：用「kebao adapt」从那门课做起，在${zh}不在同一系统的，请先征得发布单位书面同意。`,
          `Inside the system that published it, adapt it instead of building it again: begin with \`kebao adapt\`, and ${en} Outside, ask the publisher for consent in writing first.`,
        )
      case 'unchanged':
        return words(
          `那门课可以原样引进，不许改编；要改编，请先征得发布单位书面同意，再用「kebao adapt」改编，在${zh}`,
          `It may be taken over as it is, and not adapted. To adapt it, ask the publisher for consent in writing, then use \`kebao adapt\`, and ${en}`,
        )
      case 'ask':
        return words(
          `那门课的许可没有允许改编：请先征得发布单位书面同意，再用「kebao adapt」改编，在${zh}`,
          `Its licence does not let everybody adapt it: ask the publisher for consent in writing, then use \`kebao adapt\`, and ${en}`,
        )
    }
  },
  sources: ['M三(三)2', 'R018'],
  example: {
    in: 'course',
    alike: '手机入门',
    bad: 'origin: self-developed',
    good: 'origin: adapted\nbasedOn: { package: example-center/phone, version: 1.0.0, license: CC-BY-4.0 }',
  },
  *check(pkg, found, _profile, _today, library) {
    if (pkg.kind !== 'course' || library?.alike === undefined) return
    const { id, basedOn } = pkg.course
    // Without its id a course would be found like itself, and an original that cannot be read is named all the same.
    if (id === undefined || (basedOn === undefined && isWritten(pkg, '/course/basedOn'))) return
    const alike = library
      .alike(outlineOf(pkg))
      .filter(
        ({ course, relation, containment }) =>
          relation !== 'adaptation' &&
          containment >= LEAST &&
          course.id !== basedOn?.package &&
          course.id !== id,
      )
    const [first] = alike
    if (first === undefined) return
    const best = alike.reduce((most, each) => (each.containment > most.containment ? each : most), first)
    const { course, containment, parts } = best
    yield found(originOf(pkg, '/course/title'), {
      id: course.id,
      title: excerpt(course.title),
      publisher: excerpt(course.publisher?.name ?? ''),
      license: course.license,
      share: percent(containment),
      lessons: new Set(parts.filter(({ kind }) => kind === 'lesson').map(({ id }) => id)).size,
    })
  },
})
