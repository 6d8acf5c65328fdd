import { defineDocumentType, makeSource } from 'contentlayer2/source-files'
import remarkGfm from 'remark-gfm'

/** Every Markdown file as HTML, with GFM. */
const Document = defineDocumentType(() => ({ name: 'Document', filePathPattern: '**/*.md', fields: {} }))

export default makeSource({
  contentDirPath: process.env.CORPUS,
  documentTypes: [Document],
  onExtraFieldData: 'ignore',
  disableImportAliasWarning: true,
  // Courses have a key `type` of their own.
  fieldOptions: { typeFieldName: 'documentType' },
  markdown: { remarkPlugins: [remarkGfm] },
})
