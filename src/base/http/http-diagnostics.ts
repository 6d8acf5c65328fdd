/** What can go wrong while parts of a file are fetched from a server. */
import { defineDiagnostic } from '../diagnostic.js'
import { words } from '../words.js'

const download = words('请先把整个文件下载下来，再打开。', 'Download the whole file first, and open that.')

export const unreachable = defineDiagnostic({
  code: 'http/unreachable',
  severity: 'error',
  message: (p: { cause: string }) =>
    words(
      `没能从服务器取到课包（${p.cause}）。`,
      `The bundle could not be fetched from the server (${p.cause}).`,
    ),
  why: words(
    '网络不通、地址写错、等得太久，或网站不许别的网页来取，都会这样。',
    'The network, a wrong address, too long a wait, or a site that keeps pages of others out looks like this.',
  ),
  help: words('请检查地址和网络后再试。', 'Check the address and the network, and try again.'),
})

export const refusedByServer = defineDiagnostic({
  code: 'http/status',
  severity: 'error',
  message: (p: { status: number }) =>
    words(
      `服务器没有给出课包（状态码 ${p.status}）。`,
      `The server did not hand out the bundle (status ${p.status}).`,
    ),
  why: words(
    '404 是没有这个文件，401 和 403 是没有权限，500 以上是服务器出了故障。',
    '404 means that there is no such file, 401 and 403 that access is denied, 500 and above that the server is at fault.',
  ),
  help: words('请检查地址和权限，或过一会儿再试。', 'Check the address and your access, or try again later.'),
})

export const noRanges = defineDiagnostic({
  code: 'http/no-ranges',
  severity: 'error',
  message: words('这台服务器不能只给文件的一部分。', 'This server cannot hand out part of a file.'),
  why: words(
    '只看一课，却要把整个课包都传过来，就失去了意义，所以没有继续读。',
    'Looking at one lesson must not take fetching the whole bundle, so nothing more was read.',
  ),
  help: words(
    '请先把整个文件下载下来，再打开；或请网站管理员打开范围请求（Range）。',
    'Download the whole file first, and open that; or ask for range requests to be turned on.',
  ),
})

export const changedOnServer = defineDiagnostic({
  code: 'http/changed',
  severity: 'error',
  message: words(
    '读到一半，服务器上的课包换了。',
    'The bundle on the server changed while it was being read.',
  ),
  why: words(
    '前后两个文件的内容混在一起，读出来的什么都不是。',
    'Parts of two different files do not make one.',
  ),
  help: words('请重新打开。', 'Open it again.'),
})

export const wrongPart = defineDiagnostic({
  code: 'http/wrong-part',
  severity: 'error',
  message: words(
    '服务器给的不是所要的那一部分，或没有说明是哪一部分。',
    'The server sent another part of the file than was asked for, or did not say which.',
  ),
  why: words(
    '多给、少给、给错，都拼不出原来的文件；跨网站读取时，网站还要允许网页看到 Content-Range 和 ETag。',
    'Too much, too little or the wrong part is of no use; across sites, pages must be allowed to see Content-Range and ETag.',
  ),
  help: download,
})

export const downgrade = defineDiagnostic({
  code: 'http/insecure',
  severity: 'error',
  message: words(
    '服务器把加密的地址转到了不加密的地址。',
    'The server led from an encrypted address to one that is not.',
  ),
  why: words(
    '路上的任何人都能看到内容，还能换掉它。',
    'Anybody on the way could see the content, and exchange it.',
  ),
  help: words('请用没有跳转的 https 地址。', 'Use an https address that does not lead elsewhere.'),
})
