/** Formats of pictures, recordings and papers that only some programs open, and what each becomes. */

interface ForeignFormat {
  readonly kind: 'image' | 'audio' | 'video' | 'captions' | 'document'
  /** The extension to export to. */
  readonly to: string
}

const rows = (kind: ForeignFormat['kind'], to: string, ...extensions: string[]) =>
  extensions.map((extension) => [extension, { kind, to }] as const)

/** By extension. */
// biome-ignore format: a table is read by its rows
export const foreignFormats: ReadonlyMap<string, ForeignFormat> = new Map([
  ...rows('video', 'mp4', 'avi', 'wmv', 'mov', 'mkv', 'flv', 'f4v', 'rmvb', 'rm', 'asf', 'mpg', 'mpeg', 'vob', '3gp', 'ts', 'mts', 'm2ts', 'swf', 'qlv', 'kux'),
  ...rows('audio', 'mp3', 'amr', 'wma', 'ape', 'aiff', 'aif', 'mid', 'midi', 'ra', 'silk', 'caf', 'm4r'),
  ...rows('image', 'jpg', 'heic', 'heif', 'bmp', 'tif', 'tiff', 'jfif', 'psd', 'raw', 'cr2', 'nef', 'dng'),
  ...rows('image', 'svg', 'cdr', 'ai', 'eps', 'wmf', 'emf', 'vsd', 'vsdx'),
  ...rows('captions', 'vtt', 'ass', 'ssa', 'sub', 'sbv', 'ttml', 'smi'),
  ...rows('document', 'docx', 'wps', 'wpt', 'rtf', 'pages', 'docm', 'dot', 'dotx'),
  ...rows('document', 'pptx', 'dps', 'dpt', 'key', 'pptm', 'pps', 'ppsx', 'pot', 'potx'),
  ...rows('document', 'xlsx', 'et', 'ett', 'numbers', 'xlsm', 'xlsb'),
  ...rows('document', 'pdf', 'caj', 'xps', 'mht', 'mhtml', 'chm'),
])
