import { defineConfig, s } from 'velite'

/** Every Markdown file as HTML, with GFM; its pictures are left where they are, as with all who take part. */
export default defineConfig({
  root: process.env.CORPUS,
  output: { data: 'out/data', assets: 'out/assets', base: '/assets/', clean: true },
  collections: {
    documents: {
      name: 'Document',
      pattern: '**/*.md',
      schema: s.object({ html: s.markdown({ gfm: true, copyLinkedFiles: false }) }),
    },
  },
})
