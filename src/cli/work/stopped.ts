/** What is told of a package that a thread could not finish with. */
import { type Diagnostic, defineDiagnostic, visible, words } from '../../index.js'
import type { Stuck } from './crew.js'

/** Its code: what bears it was not checked to its end. */
export const STOPPED = 'lint/stopped'

const stopped = defineDiagnostic({
  code: STOPPED,
  severity: 'error',
  message: (p: { seconds?: number; file?: string }) => {
    const at =
      p.file === undefined
        ? words('', '')
        : words(`，停在「${visible(p.file)}」`, `, at \`${visible(p.file)}\``)
    return p.seconds === undefined
      ? words(
          `检查这个课包时内存不够${at['zh-CN']}，已经中止。`,
          `The check of this package ran out of memory${at.en}, and was ended.`,
        )
      : words(
          `检查这个课包时有 ${p.seconds} 秒没有进展${at['zh-CN']}，已经中止。`,
          `The check of this package made no progress for ${p.seconds} seconds${at.en}, and was ended.`,
        )
  },
  why: words(
    '没有检查完，就说明不了它好不好；其他课包不受影响，照常检查。',
    'It was not checked to its end, so nothing is known of it. The other packages were checked all the same.',
  ),
  help: words(
    '请看看那个文件里有没有特别长的段落、特别深的嵌套；内容正常的话，请把课包发给 kebao 的维护者。',
    'Look for very long paragraphs or deep nesting in that file. If it is an honest one, send the package to the maintainers of kebao.',
  ),
})

export const stuckDiagnostic = ({ seconds, file }: Stuck): Diagnostic => {
  const where = file === undefined ? {} : { file }
  return stopped(where, { ...(seconds !== undefined && { seconds }), ...where })
}
