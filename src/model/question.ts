/** Questions as learners see them, and their answers, which travel apart (R123). */
import * as z from 'zod'
import { words } from '../base/words.js'
import { field } from './field.js'
import { mark, richText } from './scalar.js'

/** Single choice, multiple choice, true or false, fill in the gaps, free text. */
export const questionKind = z
  .enum(['single', 'multiple', 'true-false', 'fill-in', 'essay'])
  .meta({ id: 'QuestionKind' })

/** The letter of an option: A, B … Z. */
const optionLabel = z.string().regex(/^[A-Z]$/)

export const question = z
  .strictObject({
    id: field(mark, {
      zh: ['编号'],
      about: words('题目编号，全课唯一。', 'Its id, unique in the course.'),
      source: 'R123',
    }),
    kind: field(questionKind, {
      zh: ['题型'],
      about: words('题型。', 'What kind of question.'),
      source: 'R123',
    }),
    points: field(z.number().positive().max(1000).optional(), {
      zh: ['分值'],
      about: words('分值。', 'Points.'),
      source: 'R123',
    }),
    objectives: field(z.array(mark).max(50).optional(), {
      zh: ['目标'],
      about: words('考查的目标。', 'The objectives it checks.'),
      source: 'R001',
    }),
    stem: field(richText, { zh: ['题干'], about: words('题干。', 'The question itself.'), source: 'R123' }),
    options: field(
      z
        .array(richText.extend({ label: optionLabel }))
        .max(26)
        .optional(),
      {
        zh: ['选项'],
        about: words('选项，按作者的次序。', 'The options in the author’s order.'),
        source: 'R123',
      },
    ),
    blanks: field(z.number().int().min(0).max(50).optional(), {
      zh: ['空数'],
      about: words('填空题有几个空。', 'How many gaps there are to fill in.'),
      source: 'R123',
    }),
  })
  .meta({ id: 'Question' })
export type Question = z.infer<typeof question>

/** The key of one question. */
export const answer = z
  .strictObject({
    lesson: z
      .string()
      .describe('The id of the lesson; absent for a question of the course document.')
      .optional(),
    question: mark.describe('The id of the question.'),
    kind: questionKind,
    points: z.number().positive().optional(),
    options: z.array(optionLabel).describe('Right options of a choice.').optional(),
    truth: z.boolean().describe('The answer of a true-false question.').optional(),
    blanks: z.array(z.array(z.string())).describe('For each gap, every accepted answer.').optional(),
    model: richText.describe('A model answer.').optional(),
    rubric: richText.describe('How a free answer is marked.').optional(),
    explanation: richText.describe('Why the answer is right.').optional(),
  })
  .meta({ id: 'Answer' })
export type Answer = z.infer<typeof answer>

/** `data/answers.json`: what only teachers and graders see. */
export const answers = z.strictObject({ answers: z.array(answer) }).meta({ id: 'Answers' })
export type Answers = z.infer<typeof answers>
