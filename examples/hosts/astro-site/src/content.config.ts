import { defineCollection, reference } from 'astro:content'
import { z } from 'astro/zod'
import * as kebao from './kebao-loader'

const where = { folder: process.env.BUNDLES ?? 'bundles', media: 'public/media' }

export const collections = {
  courses: defineCollection({
    loader: kebao.courses(where),
    schema: z.object({
      title: z.string(),
      summary: z.string(),
      language: z.string(),
      lessons: z.array(reference('lessons')),
    }),
  }),
  lessons: defineCollection({
    loader: kebao.lessons(where),
    schema: z.object({ title: z.string(), course: reference('courses'), questions: z.number() }),
  }),
}
