/** Two versions of the course on telephones: the one in `examples/`, and what became of it a year later. */
import { join } from 'node:path'
import { type Content, encode, pack, parse, tree } from 'kebao'
import { readTree } from 'kebao/node'

const folder = join(import.meta.dirname, '../../../phone-course')

type Files = ReadonlyMap<string, Content>

const bundleOf = async (files: Files): Promise<Blob> => {
  const { value: pkg } = await parse(tree(files).value)
  if (pkg === undefined) throw new Error('there is no course')
  const { value: bundle, diagnostics } = await pack(pkg)
  if (bundle === undefined) throw new Error(JSON.stringify(diagnostics))
  return encode(bundle)
}

const videoCalls = `---
编号: video-calls
标题: 一家人开视频
时长: 45
目标: [O2]
---

## 约个时间

先在群里问一声，人齐了再打。

:::简答题{#u9-q1 目标=O2}
您想和谁开视频？说什么？

> 参考答案：说出一个人、一件事就好。
:::
`

/** Lessons change places, one goes with its questions, one is new, and one key takes one more answer. */
const aYearLater = (files: Files): Files => {
  const next = new Map(files)
  const edit = (path: string, change: (text: string) => string) => {
    const text = new TextDecoder().decode(files.get(path) as Uint8Array)
    next.set(path, new TextEncoder().encode(change(text)))
  }
  const must = (text: string, from: string | RegExp, to: string): string => {
    const changed = text.replace(from, to)
    if (changed === text) throw new Error(`nothing to change: ${from}`)
    return changed
  }
  const gone = /\[([^\]]*)\]\((?:课节\/)?06-看病与出行\.md\)/
  next.delete('课节/06-看病与出行.md')
  for (const path of ['课节/05-扫码与付款安全.md', '课节/07-防骗与个人信息.md', '课节/08-综合任务日.md']) {
    edit(path, (text) => must(text, gone, '$1'))
  }
  const order = ['01-认识手机与看得清', '02-打字手写与语音输入', '04-拍照与相册', '03-微信聊天与视频']
  const rest = ['05-扫码与付款安全', '07-防骗与个人信息', '08-综合任务日', '09-一家人开视频']
  edit('课程.md', (text) => {
    const listed = must(text, '\n状态: 草稿', `\n状态: 草稿\n课节: [${[...order, ...rest].join(', ')}]`)
    return must(must(listed, '版本: 1.0.0', '版本: 2.0.0'), gone, '$1')
  })
  edit('课节/02-打字手写与语音输入.md', (text) => must(text, '[[话筒|', '[[话筒|录音键|'))
  next.set('课节/09-一家人开视频.md', new TextEncoder().encode(videoCalls))
  return next
}

const source = async (): Promise<Files> => (await readTree(folder)).value

/** A course of one lesson with the questions given. */
export const smallCourse = (version: string, questions: string): Promise<Blob> => {
  const course = `---\nid: example-college/small\nversion: ${version}\ntitle: 小课\nlanguage: zh-CN\ntype: general-course\nlicense: CC-BY-4.0\n---\n\n正文。\n`
  const lesson = `---\nid: one\ntitle: 第一课\n---\n\n课文。\n\n${questions}\n`
  const bytes = (text: string) => new TextEncoder().encode(text)
  return bundleOf(
    new Map([
      ['course.md', bytes(course)],
      ['lessons/01-one.md', bytes(lesson)],
    ]),
  )
}

export const versionOne = async (): Promise<Blob> => bundleOf(await source())
export const versionTwo = async (): Promise<Blob> => bundleOf(aYearLater(await source()))
