/** Every image says in words what it shows. */
import type { Nodes } from 'mdast'
import { excerpt } from '../../../base/excerpt.js'
import { fileNameOf } from '../../../base/path.js'
import { words } from '../../../base/words.js'
import { documentsOf, nodesOf } from '../../../parse/package.js'
import { defineRule } from '../../rule.js'

const FILE_NAME = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp|tiff?|heic)$/i

/** What cameras, programs and hurried people call an image; it says nothing of what is in it. */
const GENERIC =
  /^(?:图|图片|图像|照片|截图|截屏|插图|示意图|配图|image|img|picture|photo|screenshot|untitled|未命名|微信图片|mmexport|dsc|pic)[\s_\-0-9()（）]*$/i

/** True for what stands in the place of a description without being one. */
const saysNothing = (alt: string, url: string): boolean => {
  const file = fileNameOf(url)
  const stem = file.replace(/\.[^.]*$/, '')
  // A name in Chinese was chosen with care: 手机按键.svg.
  return (
    FILE_NAME.test(alt) || GENERIC.test(alt) || alt === file || (alt === stem && !/\p{Script=Han}/u.test(alt))
  )
}

const altOf = (node: Nodes): { alt: string; url: string } => ({
  alt: ('alt' in node ? (node.alt ?? '') : '').trim(),
  url: node.type === 'media' ? node.src : node.type === 'image' ? node.url : '',
})

export const imageAlt = defineRule({
  code: 'accessibility/image-alt',
  severity: 'error',
  summary: words('每张图片都有替代文字', 'Every image has alternative text'),
  message: (p: { alt: string }) =>
    p.alt === ''
      ? words('这张图片没有替代文字。', 'This image has no alternative text.')
      : words(
          `替代文字「${p.alt}」没有说图里是什么。`,
          `The alternative text \`${p.alt}\` does not say what is in the image.`,
        ),
  why: words(
    '看不见图的学员靠它听图，图打不开时也靠它，做广播稿也用得上。',
    'It is the image for those who cannot see it, for those for whom it does not load, and on the radio.',
  ),
  help: words(
    '请用一句话写图里有什么、要看什么，如「![手机右侧的电源键](图.png)」；「::图片」写在「替代文字」里。',
    'Say in a sentence what is there to see, as in `![the power key on the right](key.png)`, or under `alt` in `::image`.',
  ),
  sources: ['R064', 'WCAG 2.2 §1.1.1', 'GB/T 37668-2019'],
  example: {
    in: 'body',
    bad: '![](../assets/key.png)',
    good: '![手机右侧的电源键](../assets/key.png)',
  },
  *check(pkg, found) {
    for (const document of documentsOf(pkg)) {
      const media = nodesOf(document, 'media').filter(({ kind }) => kind === 'image')
      const images = [...nodesOf(document, 'image'), ...nodesOf(document, 'imageReference'), ...media]
      for (const node of images) {
        const { alt, url } = altOf(node)
        if (alt !== '' && !saysNothing(alt, url)) continue
        const place = { file: document.file, ...(node.position ? { range: node.position } : {}) }
        yield found(place, { alt: excerpt(alt) })
      }
    }
  },
})
