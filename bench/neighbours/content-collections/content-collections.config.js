import { relative } from 'node:path'
import { defineCollection, defineConfig } from '@content-collections/core'
import { compileMarkdown } from '@content-collections/markdown'
import remarkGfm from 'remark-gfm'
import { z } from 'zod'

/** Every Markdown file as HTML, with GFM. */
const documents = defineCollection({
  name: 'documents',
  directory: relative(process.cwd(), process.env.CORPUS ?? '.'),
  include: '**/*.md',
  schema: z.object({ content: z.string() }),
  transform: async ({ _meta, content }, context) => ({
    path: _meta.path,
    html: await compileMarkdown(context, { _meta, content }, { remarkPlugins: [remarkGfm] }),
  }),
})

export default defineConfig({ content: [documents] })
