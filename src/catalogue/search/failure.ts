/** What can go wrong with the files of a search, in words that a page can show. */
import { KebaoError } from '../../base/error.js'
import { words } from '../../base/words.js'

/** A file did not arrive: the visitor is offline, or the site was put up in part. */
export const notLoaded = (name: string, cause: unknown): KebaoError =>
  new KebaoError(
    'search/not-loaded',
    words(
      `搜索要用的数据没有取到（${name}）。请检查网络后再试一次。`,
      `The search could not load its data (${name}). Check the network and try again.`,
    ),
    { cause },
  )

/** A file holds something else, such as an error page that a server sent in its place. */
export const brokenFile = (name: string): KebaoError =>
  new KebaoError(
    'search/broken-data',
    words(
      `搜索要用的数据读不懂（${name}）。请刷新页面；还是不行，请告诉网站管理员重新生成网站。`,
      `The search cannot read its data (${name}). Reload the page; if that does not help, ask whoever runs the site to make it anew.`,
    ),
  )
