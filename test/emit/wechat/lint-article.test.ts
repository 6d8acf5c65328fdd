/** The linter finds what WeChat takes out: what it lets pass, the target may write. */
import { describe, expect, test } from 'vitest'
import { lintArticle } from '../../../src/emit/wechat/lint-article.js'

const codesOf = (html: string): readonly string[] => lintArticle({ html }).map(({ code }) => code)

describe('taken out', () => {
  test.each([
    '<div>甲</div>',
    '<script>x</script>',
    '<style>p{}</style>',
    '<iframe src="x"></iframe>',
    '<video src="x"></video>',
    '<form><input type="text" /></form>',
    '<p id="a">甲</p>',
    '<p class="a">甲</p>',
    '<p onclick="x">甲</p>',
    '<p style="position:fixed">甲</p>',
    '<p style="transform:scale(2)">甲</p>',
    '<p style="background:url(x)">甲</p>',
    '<p style="color">甲</p>',
    '<a href="https://example.org/">甲</a>',
    '<a href="javascript:alert(1)">甲</a>',
    "<p style='color:red'>甲</p>",
    '<P>甲</P>',
    '<!-- 甲 -->',
    '甲 < 乙',
    '<p',
  ])('%s', (html) => expect(codesOf(html)).toContain('emit/article-markup'))

  test.each(['https://example.org/a.png', 'data:image/png;base64,AA', 'a.png', `images/05-2-a.png/../x`])(
    'picture %s',
    (src) => expect(codesOf(`<img src="${src}" alt="" />`)).toEqual(['emit/article-image']),
  )
})

describe('kept', () => {
  test.each([
    '<section style="line-height:1.8;color:#222"><p>甲<br /><strong>乙</strong></p></section>',
    `<img src="images/05-2-scan-to-pay.png" alt="a > b" style="max-width:100%" />`,
    '<img src="https://mmbiz.qpic.cn/x/0?wx_fmt=png" alt="" />',
    '<a href="https://mp.weixin.qq.com/s/a">甲</a>',
    '<table><tbody><tr><th>甲</th><td>乙</td></tr></tbody></table>',
    '甲 &#x3C; 乙',
  ])('%s', (html) => expect(codesOf(html)).toEqual([]))
})

describe('lengths', () => {
  const lengthsOf = (draft: Partial<Parameters<typeof lintArticle>[0]>) =>
    lintArticle({ html: '', ...draft }).map(({ data }) => (data as { length: number }).length)

  test('are counted in characters, not in parts of them', () => {
    expect(lengthsOf({ title: '😀'.repeat(32) })).toEqual([])
    expect(lengthsOf({ title: '😀'.repeat(33) })).toEqual([33])
    expect(lengthsOf({ author: '甲'.repeat(17), digest: '乙'.repeat(129) })).toEqual([17, 129])
  })
  test('of content are fewer than 20,000 characters', () => {
    expect(lengthsOf({ html: '甲'.repeat(19_999) })).toEqual([])
    expect(lengthsOf({ html: '甲'.repeat(20_000) })).toEqual([20_000])
    expect(lengthsOf({ sourceUrl: `https://example.org/${'a'.repeat(1000)}` })).toEqual([1020])
  })
})
