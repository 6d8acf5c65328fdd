/** What a book cannot hold, or not every reading app can show. */
import { words } from '../../base/words.js'
import { defineLoss } from '../loss.js'

/** EPUB 3.3, 3.3: what is not of a core media type may be in a book, beside a fallback. */
export const bookMedia = defineLoss({
  code: 'emit/book-media',
  severity: 'info',
  about: words(
    'AVIF 图片和 OGG、AAC、FLAC、WAV 录音不是每个阅读软件都能打开。',
    'Not every reading app shows AVIF images or plays OGG, AAC, FLAC and WAV sounds.',
  ),
  message: ({ count }) =>
    words(
      `有 ${count} 个图片或录音的格式，不是每个阅读软件都能打开。`,
      `${count === 1 ? 'One image or sound has' : `${count} images or sounds have`} a format that not every reading app can open.`,
    ),
  why: words(
    '电子书标准只保证 JPEG、PNG、GIF、SVG、WebP 图片和 MP3、M4A、Opus 录音能打开。',
    'The standard of e-books vouches for JPEG, PNG, GIF, SVG and WebP images and MP3, M4A and Opus sounds alone.',
  ),
  help: words(
    '请把图片换成 JPEG 或 PNG，把录音换成 MP3。',
    'Turn images into JPEG or PNG and sounds into MP3.',
  ),
})

/** HTML, 4.8.11.11: tracks of browsers, which reading apps are made of, are WebVTT. */
export const bookCaptions = defineLoss({
  code: 'emit/book-captions',
  severity: 'warning',
  about: words('SRT 和 LRC 字幕不进电子书。', 'Captions in SRT and LRC do not go into the book.'),
  message: ({ count }) =>
    words(
      `有 ${count} 个字幕进不了电子书。`,
      `${count === 1 ? 'One file of captions' : `${count} files of captions`} cannot go into the book.`,
    ),
  why: words(
    '阅读软件只认 WebVTT 字幕，听不清的学员就没有字可看。',
    'Reading apps take captions in WebVTT alone, and learners who cannot hear well would have nothing to read.',
  ),
  help: words('请把字幕另存为 WebVTT（.vtt）。', 'Save the captions as WebVTT (`.vtt`).'),
})
