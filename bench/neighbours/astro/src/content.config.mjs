import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'

/** Every Markdown file as HTML, by Astro's own engine. */
export const collections = {
  documents: defineCollection({ loader: glob({ base: process.env.CORPUS, pattern: '**/*.md' }) }),
}
