/**
 * What WeChat's draft box takes (developers.weixin.qq.com, 「新增草稿」): title at most 32 characters, author 16, digest 128;
 * content fewer than 20,000 characters and smaller than 1 MB; the address of the original at most 1 KB. Its pictures
 * are JPEG or PNG of at most 1 MB.
 */
export const limits = {
  title: 32,
  author: 16,
  digest: 128,
  content: 20_000,
  /** In bytes. */
  contentSize: 1_000_000,
  sourceUrl: 1000,
  imageSize: 1_000_000,
} as const

/** The pictures that may be uploaded, by their media type. */
export const imageTypes: ReadonlySet<string> = new Set(['image/jpeg', 'image/png'])
