/** Characters in binary data, one byte each: the names of chunks and boxes. */

/** The text of some bytes, read as Latin-1. */
export const latin = (view: DataView, start = 0, length = view.byteLength - start): string => {
  let text = ''
  for (let at = start; at < start + length; at += 1) text += String.fromCharCode(view.getUint8(at))
  return text
}

/** The four characters at an offset. */
export const fourCc = (view: DataView, start: number): string => latin(view, start, 4)
