/** An example of a strict province, as its centre would write it: what courses must have before they are collected. */

export const strictProvince = `# 示例：严格的省级要求，用于省级征集和入库前的检查。复制一份改成本省的，数字以本省文件为准。
编号: strict-province
标题: 省级征集（示例）
必填字段:
  - 目标
  - 学习形式
  - 考核方式
  - 学时
  - 作者
  - 来源方式
  - 权利人
  - AI生成
  - 状态
  - 发布单位.层级
  - 发布单位.类型
每课时分钟: 45
公共热线: ['12345', '12333', '12348']
规则级别:
  # 听力、视力不好的学员离不开这些。
  accessibility/image-alt: 错误
  accessibility/media-text: 错误
  # 入库以后别人要复用，来历和权利要清楚。
  lineage/origin: 错误
  rights/holder: 错误
  # 没写完的、用不上的，不进库。
  text/placeholder: 错误
  asset/unused: 警告
  quiz/explanation: 警告
`
