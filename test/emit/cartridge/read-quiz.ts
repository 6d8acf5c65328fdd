/** Reads an assessment of QTI 1.2.1, and scores answers as its response processing says. */
import { all, attributeOf, contentOf, type Node, one, readXml } from './xml.js'

export interface ReadQuestion {
  readonly ident: string
  readonly title: string
  readonly profile: string
  readonly weight?: number
  /** HTML. */
  readonly stem: string
  readonly choices: readonly { readonly ident: string; readonly html: string }[]
  readonly cardinality: string
  /** Every answer that some condition names. */
  readonly named: readonly string[]
  /** HTML of what is shown after any answer. */
  readonly feedback?: string
  /** 0 to 100 for chosen idents, or for one typed text. */
  readonly score: (answer: readonly string[]) => number
}

export interface ReadQuiz {
  readonly title: string
  readonly namespace: string
  readonly sections: readonly string[]
  readonly questions: readonly ReadQuestion[]
}

const fieldsOf = (node: Node): ReadonlyMap<string, string> =>
  new Map(
    all(node, './/qtimetadatafield').map((field) => [
      contentOf(field, './fieldlabel') ?? '',
      contentOf(field, './fieldentry') ?? '',
    ]),
  )

type Condition = (answer: readonly string[]) => boolean

/** `varequal` ignores case unless it says otherwise; children of `conditionvar` are alternatives. */
const conditionOf = (node: Node): Condition => {
  const inner = all(node, './*').map(conditionOf)
  switch (node.name) {
    case 'conditionvar':
      return (answer) => inner.some((holds) => holds(answer))
    case 'and':
      return (answer) => inner.every((holds) => holds(answer))
    case 'not':
      return (answer) => !inner.some((holds) => holds(answer))
    case 'other':
      return () => true
    case 'varequal': {
      const isExact = attributeOf(node, 'case') === 'Yes'
      const spelt = (text: string): string => (isExact ? text : text.toLowerCase())
      const value = spelt(node.content)
      return (answer) => answer.some((each) => spelt(each) === value)
    }
    default:
      throw new Error(`what is ${node.name}?`)
  }
}

const scoreOf = (item: Node): ((answer: readonly string[]) => number) => {
  const conditions = all(item, './resprocessing/respcondition').map((each) => {
    const variable = one(each, './conditionvar')
    if (variable === undefined) throw new Error('a condition without a condition')
    return { holds: conditionOf(variable), score: contentOf(each, './setvar') }
  })
  return (answer) => {
    const met = conditions.find(({ holds, score }) => score !== undefined && holds(answer))
    return Number(met?.score ?? 0)
  }
}

const feedbackOf = (item: Node): string | undefined => {
  const shown = all(item, './resprocessing/respcondition[@continue="Yes"]/displayfeedback').map((each) =>
    attributeOf(each, 'linkrefid'),
  )
  const texts = all(item, './itemfeedback').filter((each) => shown.includes(attributeOf(each, 'ident')))
  return texts[0] && contentOf(texts[0], './flow_mat/material/mattext')
}

const questionOf = (item: Node): ReadQuestion => {
  const fields = fieldsOf(item)
  const weight = fields.get('cc_weighting')
  const feedback = feedbackOf(item)
  const response = one(item, './presentation/response_lid') ?? one(item, './presentation/response_str')
  return {
    ident: attributeOf(item, 'ident') ?? '',
    title: attributeOf(item, 'title') ?? '',
    profile: fields.get('cc_profile') ?? '',
    ...(weight === undefined ? {} : { weight: Number(weight) }),
    stem: contentOf(item, './presentation/material/mattext') ?? '',
    choices: all(item, './presentation/response_lid/render_choice/response_label').map((label) => ({
      ident: attributeOf(label, 'ident') ?? '',
      html: contentOf(label, './material/mattext') ?? '',
    })),
    cardinality: attributeOf(response, 'rcardinality') ?? '',
    named: all(item, './/varequal').map((each) => each.content),
    ...(feedback === undefined ? {} : { feedback }),
    score: scoreOf(item),
  }
}

/** Closures hold numbers and strings alone: the document is gone when they run. */
export const readQuiz = (source: string): ReadQuiz =>
  readXml(source, (root) => ({
    title: attributeOf(one(root, './assessment'), 'title') ?? '',
    namespace: root.namespaceUri,
    sections: all(root, './assessment/section').map((each) => attributeOf(each, 'ident') ?? ''),
    questions: all(root, './assessment/section/item').map(questionOf),
  }))
