/** Measures a page as it is shown, in the page itself: sizes of text, heights of lines, targets, contrasts. */

export interface TextSample {
  readonly text: string
  /** In CSS pixels. */
  readonly size: number
  /** The height of a line by the size of its text. */
  readonly line: number
  /** WCAG 2.2, contrast ratio. */
  readonly contrast: number
  readonly isMain: boolean
}

export interface Target {
  readonly name: string
  readonly width: number
  readonly height: number
}

/** Every piece of text that is seen. Runs in the page: it uses nothing from outside. */
export const measureTexts = (): TextSample[] => {
  const channels = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number)
  const luminance = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = channels(color).map((each) => {
      const part = each / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const ground = (element: Element | null): string => {
    if (element === null) return 'rgb(255, 255, 255)'
    const color = getComputedStyle(element).backgroundColor
    return (channels(color)[3] ?? 1) === 0 ? ground(element.parentElement) : color
  }
  const samples: TextSample[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement
    const text = (node.nodeValue ?? '').trim()
    if (element === null || text === '' || element.closest('script, template, .kb-skip') !== null) continue
    if (element.getClientRects().length === 0) continue
    const style = getComputedStyle(element)
    const [a, b] = [luminance(style.color), luminance(ground(element))]
    const size = Number.parseFloat(style.fontSize)
    samples.push({
      text: `<${element.tagName} ${element.className}> ${text.slice(0, 30)}`,
      size,
      line: Number.parseFloat(style.lineHeight) / size,
      contrast: (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05),
      isMain: element.closest('#kb-body') !== null,
    })
  }
  return samples
}

/** All that can be pressed or typed into, but for links within a sentence. Runs in the page. */
export const measureTargets = (): Target[] =>
  Array.from(
    document.querySelectorAll(
      'button, label, textarea, input[type=text], summary, a[class]:not(.kb-skip), .kb-download a, .kb-turn a, h3 a',
    ),
  )
    .filter((each) => each.getClientRects().length > 0)
    .map((each) => {
      const { width, height } = each.getBoundingClientRect()
      return { name: `<${each.tagName} ${each.className}> ${each.textContent?.slice(0, 20)}`, width, height }
    })
