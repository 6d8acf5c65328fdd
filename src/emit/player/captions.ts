/** Captions as an address that holds them. */

/** SubRip differs from WebVTT in its first line and in the comma of its times. */
const asWebVtt = (captions: string): string =>
  captions.startsWith('WEBVTT')
    ? captions
    : `WEBVTT\n\n${captions.replace(/(\d\d:\d\d:\d\d),(\d\d\d)/g, '$1.$2')}`

/** Browsers take a track from the page's own origin alone, and a page on a disk has none (HTML, 4.8.11.11.3). */
export const captionsAddress = (captions: string): string =>
  `data:text/vtt;charset=utf-8,${encodeURIComponent(asWebVtt(captions.replace(/\r\n?/g, '\n')).replace(/\p{Cs}/gu, '\ufffd'))}`
