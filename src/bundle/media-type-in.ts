/** The media type of a file in a bundle. */
import { mediaTypeOf } from '../model/media-type.js'

/** Beside the media table there are the pages that kebao writes itself, which authors may not put into a package. */
export const mediaTypeIn = (path: string): string =>
  path.endsWith('.html') ? 'text/html' : (mediaTypeOf(path)?.type ?? 'application/octet-stream')
