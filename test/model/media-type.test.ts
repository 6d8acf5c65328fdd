/** The media types a package may hold. */
import { describe, expect, it } from 'vitest'
import { hasSignature, mediaTypeOf, mediaTypes, signatureLength } from '../../src/model/media-type.js'

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))

describe('mediaTypeOf', () => {
  it.each([
    ['assets/步骤一.PNG', 'image/png', 'image'],
    ['a.b/视频.mp4', 'video/mp4', 'video'],
    ['x.vtt', 'text/vtt', 'captions'],
    ['课件.pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation', 'document'],
    ['01-认识手机.md', 'text/markdown', 'text'],
  ])('%s', (path, type, kind) => {
    expect(mediaTypeOf(path)).toMatchObject({ type, kind })
  })

  it.each([
    'page.html',
    'page.htm',
    'a.xhtml',
    'a.js',
    'a.mjs',
    'a.exe',
    'a.apk',
    'a.zip',
    'a.docm',
    'a.swf',
    'a.php',
    'png',
    '.png',
    'a.',
    'a.constructor',
    'a.__proto__',
    '',
  ])('has no %s', (path) => {
    expect(mediaTypeOf(path)).toBeUndefined()
  })

  it('lists each extension once, in small letters, with a well-formed type', () => {
    const extensions = mediaTypes.map(({ extension }) => extension)
    expect(new Set(extensions).size).toBe(extensions.length)
    expect(extensions.filter((extension) => !/^[a-z0-9]+$/.test(extension))).toEqual([])
    expect(mediaTypes.filter(({ type }) => !/^[a-z]+\/[a-z0-9.+-]+$/.test(type))).toEqual([])
  })
})

describe('hasSignature', () => {
  const begins = (path: string, head: string): boolean => {
    const type = mediaTypeOf(path)
    return type !== undefined && hasSignature(type, bytes(head))
  }

  it.each([
    ['a.png', '\x89PNG\r\n\x1a\n'],
    ['a.jpg', '\xff\xd8\xff\xe0'],
    ['a.webp', 'RIFF\x10\x00\x00\x00WEBPVP8 '],
    ['a.mp4', '\x00\x00\x00\x18ftypisom'],
    ['a.mp3', 'ID3\x03'],
    ['a.mp3', '\xff\xfb\x90'],
    ['a.vtt', '\xef\xbb\xbfWEBVTT\n'],
    ['a.docx', 'PK\x03\x04\x14'],
    ['a.txt', '什么都行'],
  ])('%s may begin with %j', (path, head) => {
    expect(begins(path, head)).toBe(true)
  })

  it.each([
    ['a.png', '\xff\xd8\xff\xe0'],
    ['a.png', '<html><script>'],
    ['a.png', ''],
    ['a.webp', 'RIFF\x10\x00\x00\x00WAVEfmt '],
    ['a.pdf', 'MZ\x90'],
  ])('%s may not begin with %j', (path, head) => {
    expect(begins(path, head)).toBe(false)
  })

  it('needs no more than the promised bytes', () => {
    const lengths = mediaTypes.flatMap(({ signatures }) => signatures.map(({ length }) => length))
    expect(Math.max(...lengths)).toBeLessThanOrEqual(signatureLength)
  })
})
