/** A content document of a book (EPUB 3.3, 6.1), from its body. */
import type { ElementContent, Properties } from 'hast'
import { xmlText, xmlValue } from '../../base/xml/write-xml.js'
import { xhtmlOf } from '../../markdown/to-xhtml.js'

export interface XhtmlPage {
  readonly title: string
  /** BCP 47, for both spellings of the attribute: HTML readers know one, XML readers the other. */
  readonly tag: string
  /** Attributes of `body`. */
  readonly body?: Properties
  readonly content: readonly ElementContent[]
}

export const xhtmlPage = ({ title, tag, body = {}, content }: XhtmlPage): string => {
  const lang = xmlValue(tag)
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="${lang}" lang="${lang}">
<head>
<meta charset="UTF-8"/>
<title>${xmlText(title)}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
${xhtmlOf([{ type: 'element', tagName: 'body', properties: body, children: [...content] }])}
</html>
`
}
