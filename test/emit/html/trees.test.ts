/** The tools by which targets make their dialect of a page: the shared tree is never touched. */
import type { Element, ElementContent } from 'hast'
import { expect, test } from 'vitest'
import { addressOf } from '../../../src/emit/html/address.js'
import { mediaIn } from '../../../src/emit/html/media-in.js'
import { ownIds } from '../../../src/emit/html/own-ids.js'
import { readdress } from '../../../src/emit/html/readdress.js'
import { rewrite } from '../../../src/emit/html/rewrite.js'
import { textOf } from '../../../src/emit/html/text-of.js'
import { walkElements } from '../../../src/emit/html/walk-elements.js'
import { element, text } from '../../../src/markdown/html/handlers/element.js'

const frozen = <T extends ElementContent>(node: T): T => {
  if (node.type === 'element') {
    Object.freeze(node.properties)
    Object.freeze(node.children)
    for (const child of node.children) frozen(child)
  }
  return Object.freeze(node)
}

/** `<div><p>见<a href>第二课</a></p><img><video/></div>` */
const page = frozen(
  element('div', {}, [
    element('p', { id: 'a--一' }, [
      text('见'),
      element('a', { href: 'lessons/b.html#b--%E4%BA%8C' }, [text('第二课')]),
    ]),
    element('img', { src: 'assets/1.png', alt: '图' }),
    element('video', { src: 'assets/2.mp4', poster: 'assets/1.png' }, [
      element('track', { src: 'assets/3.vtt', kind: 'captions' }),
    ]),
  ]),
)

test.each([
  ['#a--%E4%B8%80', { kind: 'here', anchor: 'a--一' }],
  ['#100%', { kind: 'here', anchor: '100%' }],
  ['assets/0f.png', { kind: 'medium', name: '0f.png' }],
  ['course.html', { kind: 'page' }],
  ['course.html#course_%E4%B8%80', { kind: 'page', anchor: 'course_一' }],
  ['lessons/b-1.html', { kind: 'page', lesson: 'b-1' }],
  ['lessons/b.html#b--x', { kind: 'page', lesson: 'b', anchor: 'b--x' }],
  ['https://example.org/course.html', { kind: 'elsewhere', url: 'https://example.org/course.html' }],
  ['tel:12345', { kind: 'elsewhere', url: 'tel:12345' }],
  ['lessons/../x.html', { kind: 'elsewhere', url: 'lessons/../x.html' }],
])('%s', (url, address) => {
  expect(addressOf(url)).toEqual(address)
})

test('elements are visited outermost first, in the order of the page', () => {
  expect([...walkElements([page])].map(({ tagName }) => tagName)).toEqual([
    'div',
    'p',
    'a',
    'img',
    'video',
    'track',
  ])
})

test('media are named once, in the order of first use', () => {
  expect(mediaIn([page])).toEqual(['1.png', '2.mp4', '3.vtt'])
})

test('rewriting goes from the innermost outwards and makes new trees', () => {
  const order: string[] = []
  const [made] = rewrite([page], (each) => {
    order.push(each.tagName)
    if (each.tagName === 'a') return each.children
    if (each.tagName === 'video') return []
    return each.tagName === 'p' ? { ...each, tagName: 'section' } : each
  })
  expect(order).toEqual(['a', 'p', 'img', 'track', 'video', 'div'])
  expect(made).toEqual(
    element('div', {}, [
      element('section', { id: 'a--一' }, [text('见'), text('第二课')]),
      element('img', { src: 'assets/1.png', alt: '图' }),
    ]),
  )
  expect(rewrite([{ type: 'comment', value: 'x' }, text('y')], (each) => each)).toEqual([text('y')])
})

const readdressed = (write: Parameters<typeof readdress>[1]): readonly Element[] => [
  ...walkElements(rewrite([page], (each) => readdress(each, write))),
]

test('addresses are written anew, elements without any stay the same', () => {
  const made = readdressed((address) => `x/${address.kind === 'medium' ? address.name : address.kind}`)
  expect(made.map(({ properties }) => properties.href ?? properties.src)).toEqual([
    undefined,
    undefined,
    'x/page',
    'x/1.png',
    'x/2.mp4',
    'x/3.vtt',
  ])
  expect(made[4]?.properties.poster).toBe('x/1.png')
  const plain = element('p', {}, [])
  expect(readdress(plain, () => undefined)).toBe(plain)
})

test('what has no address keeps its words', () => {
  const words = textOf(rewrite([page], (each) => readdress(each, () => undefined)))
  expect(words).toBe('见第二课图')
  const made = readdressed((address) =>
    address.kind === 'medium' && address.name === '1.png' ? undefined : 'x',
  )
  // A film whose cover is left out is still a film.
  expect(made.find(({ tagName }) => tagName === 'video')?.properties).toEqual({ src: 'x' })
})

test('ids of a fragment are kept apart, with the links to them', () => {
  const key = [
    element('p', { id: 'a--fn.1' }, []),
    element('a', { href: '#a--fn.1' }, []),
    element('a', { href: '#a--other' }, []),
  ].map(frozen)
  const made = [...walkElements(ownIds(key, 'q1.'))].map(({ properties }) => properties.id ?? properties.href)
  expect(made).toEqual(['q1.a--fn.1', '#q1.a--fn.1', '#a--other'])
})
