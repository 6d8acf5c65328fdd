/** An example of a lenient county, as its college would write it: old courses are taken in first and improved later. */

export const lenientCounty = `# 示例：宽松的县级要求，先收进来、再慢慢改。复制一份改成本县的。
编号: lenient-county
标题: 县级起步（示例）
规则级别:
  # 打不开的、泄露隐私的、答案不对的仍然是错误；下面这些只提示。
  accessibility/media-text: 提示
  asset/unused: 关闭
  currency/*: 提示
  hours/lessons: 提示
  hours/sum: 警告
  lesson/heading-order: 提示
  objective/covered: 警告
  objective/wording: 提示
  quiz/explanation: 关闭
  # 一整组规则写「组名/*」；单独写的那一条算数。
  text/*: 提示
  text/raw-html: 警告
`
