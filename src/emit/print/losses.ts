/** Pictures that would be fetched from elsewhere. */
import { words } from '../../base/words.js'
import { defineLoss } from '../loss.js'

export const picturesElsewhere = defineLoss({
  code: 'emit/pictures-elsewhere',
  severity: 'warning',
  about: words(
    '别的网站上的图片不印，印它的替代文字和网址。',
    'Pictures of other sites are not printed; their text and address are.',
  ),
  message: ({ count }) =>
    words(
      `有 ${count} 张图片在别的网站上，没有印，只印了替代文字和网址。`,
      `${count === 1 ? 'One picture is' : `${count} pictures are`} on another site: the text that stands for it and the address are printed.`,
    ),
  why: words(
    '打印的电脑可能没有网络，别人的图片也随时会变。',
    'The computer that prints may be offline, and what others show may change.',
  ),
  help: words('请把图片放进课包里。', 'Put the pictures into the package.'),
})
