/** Characters are the usual ones, not their look-alikes from another block of Unicode. */
import { lazy } from '../../../base/lazy.js'
import { linesOf } from '../../../base/lines.js'
import { words } from '../../../base/words.js'
import { findFences } from '../../../markdown/front-matter-fences.js'
import { documentsOf } from '../../../parse/package.js'
import { replacement } from '../../edits/replacement.js'
import { headingLines } from '../../facts/heading-lines.js'
import { type ProseMatch, proseMatches } from '../../facts/prose.js'
import { unifiedText } from '../../facts/unified-text.js'
import { defineRule } from '../../rule.js'

/** Radicals, Kangxi radicals, compatibility ideographs and their supplement. */
const LOOK_ALIKE = /(?:[\u2e80-\u2fdf\uf900-\ufaff]|\ud87e[\udc00-\ude1f])+/g

/** What stands in the front matter; a path there may be meant as it is, so that nothing in it is mended unasked. */
const frontMatches = (head: string): readonly ProseMatch[] => {
  const lines = lazy(() => linesOf(head))
  return [...head.matchAll(LOOK_ALIKE)].map((match) => {
    const start = match.index
    const end = start + match[0].length
    return { match, start, end, range: lines().range(start, end) }
  })
}

export const compatibility = defineRule({
  code: 'text/compatibility',
  severity: 'warning',
  summary: words('用常用汉字，不用长得一样的部首字符', 'Characters are the usual ones, not look-alikes'),
  message: (p: { text: string; usual: string }) =>
    words(
      `这里的「${p.text}」用了部首或兼容字符，不是平常的「${p.usual}」。`,
      `\`${p.text}\` here is made of radicals or compatibility forms, not the usual \`${p.usual}\`.`,
    ),
  why: words(
    '看起来一样，却查找不到、朗读不出；多半是从 PDF 复制时带来的。',
    'It looks the same, but no search finds it and no voice reads it; it mostly comes from a PDF.',
  ),
  help: (p) => words(`请改成「${p.usual}」。`, `Write \`${p.usual}\`.`),
  sources: ['UAX #15', 'GB 18030-2022'],
  example: { in: 'body', bad: '⽤⼿机拍照。', good: '用手机拍照。' },
  *check(pkg, found) {
    for (const document of documentsOf(pkg)) {
      const { file, source } = document
      if (source.search(LOOK_ALIKE) < 0) continue
      const isHeading = headingLines(document)
      const { bodyStart } = findFences(source)
      for (const at of [...frontMatches(source.slice(0, bodyStart)), ...proseMatches(document, LOOK_ALIKE)]) {
        const { match, start, end, range } = at
        const usual = unifiedText(match[0])
        if (usual === undefined) continue
        // A heading would change its address.
        const safe = start >= bodyStart && !isHeading(range.start.line)
        yield found(
          { file, range },
          { text: match[0], usual },
          { fix: replacement(file, start, end, usual, safe) },
        )
      }
    }
  },
})
