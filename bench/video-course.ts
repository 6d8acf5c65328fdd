/** Writes a course of one lesson that shows a film, without the film. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const videoCourse = (folder: string): void => {
  mkdirSync(join(folder, 'lessons'), { recursive: true })
  writeFileSync(
    join(folder, 'course.md'),
    '---\nid: example-college/film\nversion: 1.0.0\ntitle: 一部长片\nlanguage: zh-CN\ntype: general-course\nlicense: CC-BY-4.0\n---\n\n看片。\n',
  )
  writeFileSync(
    join(folder, 'lessons/01-film.md'),
    '---\nid: film\ntitle: 片子\nduration: 45\n---\n\n::video{src=../assets/film.mp4 title=片子}\n',
  )
}
