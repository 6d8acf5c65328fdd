/** The words of the pages on speed. */
import type { Measured } from '../contests/run-size.js'
import { count } from './numbers.js'

export type Language = 'en' | 'zh-CN'

const english = {
  title: 'Speed',
  twin: '[简体中文](performance.zh-CN.md)',
  made: '<!-- Written by `npm run bench`. -->',
  intro:
    'A province checks thousands of packages again whenever a rule changes, and a teacher waits for an answer at the keyboard. This page says ' +
    'what kebao costs, beside what nobody who renders Markdown with unified can do without, and beside what others do with the same files.',
  alt: (figures: string) => `Processor time beside that of bare unified: ${figures}`,
  comparedTitle: 'What is compared',
  compared: [
    '- **The floor**: the same Markdown, through the same unified plugins, sanitised, to HTML. Nothing is checked, nothing is written.',
    '- **kebao pack**: finds and reads the packages, reads front matter and body, checks all rules, renders HTML and text, takes questions and their ' +
      'answers apart, hashes every file, and writes deflated bundles. *Cold*: nothing kept from before (`--no-cache`), one thread (`--threads 1`) ' +
      'unless it says two. By default kebao reads a document with a native engine (satteri) wherever that gives the same tree as ' +
      'remark-parse, which reads the rest; *remark-parse alone* is kebao where that package is not installed.',
    '- **kebao lint**: the same without rendering and bundles.',
    '- **Neighbours** read the same files, parse front matter, and render HTML, with GFM. They check no course, sanitise nothing and make no bundle; ' +
      'their caches are empty. Blocks such as `:::steps` are plain text to them, as they come without a plugin for ' +
      'directives. Copying of pictures is off. Each was seen to write the HTML of all lessons.',
    '- **The corpus** is made, the same every time: courses of 12 lessons, 60 of 100 in Chinese, with everything the format has: tables, nested lists, ' +
      'pictures, steps, quotes, code, footnotes, ruby, links, and two questions a lesson. One of five Chinese lessons has bold text beside Chinese ' +
      'punctuation, where CommonMark alone would leave the asterisks. Media are tiny: this is about text.',
  ].join('\n'),
  figuresTitle: 'Figures',
  howMeasured:
    'All contests take turns in processes of their own, from start to end. Each figure is the median. **Read the ratios, not the seconds**: a machine is ' +
    'never equally fast for long. Memory is the most that was resident at once. CPU and memory are those of the process itself, without programs that it ' +
    'starts (esbuild, for some neighbours). Runs on two threads that were given one processor (CPU below 1.5 times the time) are dropped and done again.',
  lessons: (number: string) => `${number} lessons`,
  size: ({ lessons, packages, documents, bytes, machine, native }: Measured) =>
    `${count(lessons)} lessons in ${count(packages)} packages: ${count(documents)} Markdown files of ${(bytes / 1e6).toFixed(1)} MB` +
    `${native === undefined ? '' : `, ${count(native)} of them read by the native engine`}. ` +
    `Measured on ${machine.date} at commit \`${machine.commit}\`: ${machine.processor}, ${machine.cores} cores, ${(machine.memory / 1024 ** 3).toFixed(0)} GiB, ${machine.system}, Node ${machine.node} (Astro on Node 22.23.3).`,
  figureHead: ['', 'time', 'CPU', 'memory', 'CPU of the floor', 'time of the floor', 'runs'],
  runs: (runs: number, dropped: number) => (dropped === 0 ? `${runs}` : `${runs} (${dropped} dropped)`),
  allDropped: (dropped: number) => `all ${dropped} dropped`,
  likeClean: 'The bundles of the warm runs were, byte for byte, those of a clean build.',
  notLikeClean: '**The bundles of the warm runs differ from those of a clean build. That is a fault.**',
  targetsTitle: 'Targets',
  aboutTargets:
    'What was set before the code was written, and what was reached. Parts of T6 and T7, T8 come from `npm run bench:start`, `bench:size` and `bench:zip`, with `-- --json bench/results/NAME.json`. T10 is held by tests. What is not in the table was not measured.',
  targetHead: ['', 'what', 'target', 'measured', ''],
  reached: 'reached',
  missed: '**not reached**',
  whyTitle: 'Why some are not reached',
  why: [
    'The targets were set with a prototype: the same native parser, a handful of checks, no questions, no places of findings, no sanitised parts. What the whole job takes ' +
      'beyond that is told by a profile of `kebao pack` over 3,000 lessons, in November 2026: reading front matter and body 26 %, of which the native parser itself a tenth; ' +
      'some 190 rules 20 %; HTML, text and the manifest 15 %; deflating 10 %; garbage 9 %; reading and writing files 11 %; the start 4 %. No part stands out any more.',
    '',
    '- **T1, T9**: the rules, the places and the questions are real work that neighbours do not do, in JavaScript.',
    '- **T2**: each thread has to warm up by itself, on half of the lessons. And two processors of this machine are not twice one: of two separate runs at once, each took 1.3 times as long, ' +
      'so that 0.65 is the least there is.',
    '- **T3, T4**: starting Node and loading the program is a fifth of it, finding, opening, reading and hashing each file two fifths.',
    '- **T5**: a thread is a JavaScript engine of its own, and the first one waits for the others.',
    '- **T6**: zod is 31 KB, the divisions of China 23, what rules and refusals say in two languages about 100. A teacher’s browser that does all of it loads all of it; a portal that ' +
      'opens, verifies and reads bundles does not.',
    '- **T7** is met by `openVerified`, for bundles that were verified before. `open`, which proves what it reads by the manifest, spends its time there.',
  ].join('\n'),
  limitsTitle: 'What the figures leave out',
  limits: [
    '- One machine, one system; files come from the cache of the disk.',
    '- Made text is more even than what people write. Documents that the native engine may not read cost as much as with remark-parse alone; how many there were is said above each table.',
    '- That both engines give the same HTML and the same identity is held by tests, not measured here ([security](security.md), [decisions](decisions)).',
  ].join('\n'),
  againTitle: 'How to measure again',
  again:
    '`npm run bench` measures 1,000 lessons against all neighbours, in about ten minutes, and writes this page. `npm run bench -- --full` adds 10,000 ' +
    'lessons (fewer neighbours), 100,000 (kebao alone, once), a film of 2 GiB and a watched workspace, in about an hour. `npm run bench -- --quick` ' +
    'only shows that everything runs. Let nothing else run meanwhile.',
}

const chinese: typeof english = {
  title: '速度',
  twin: '[English](performance.md)',
  made: '<!-- 由 `npm run bench` 写成。 -->',
  intro:
    '规则一改，一个省就要把几千个课包重新检查一遍；老师在键盘前等着回答。这一页写明 kebao 要花多少时间：' +
    '一边是凡用 unified 转换 Markdown 都省不掉的部分，一边是别的工具处理同样文件所花的时间。',
  alt: (figures: string) => `处理器时间与只用 unified 之比：${figures}`,
  comparedTitle: '比的是什么',
  compared: [
    '- **基线**：同样的 Markdown，经过同样的 unified 插件和净化，得到 HTML。不检查，也不写文件。',
    '- **kebao pack**：找到并读取课包，读懂开头的信息和正文，检查全部规则，转成 HTML 和文字，把题目和答案分开，' +
      '给每个文件算校验值，写出压缩的课包文件。「首次」指以前的结果都不用（「--no-cache」），没有写明的都是一个线程（「--threads 1」）。' +
      '平时，凡原生引擎（satteri）与 remark-parse 结果相同的文档，都由原生引擎读，其余由 remark-parse 读；「只用 remark-parse」是没有安装原生引擎时的 kebao。',
    '- **kebao lint**：同上，但不转换、不打包。',
    '- **其他工具**读同样的文件，解析开头的信息，转成 HTML，支持 GFM。它们不检查课程，不净化，不打包；' +
      '缓存都是空的。它们没有装识别「:::步骤」这类块的插件，把它当普通文字。复制图片的功能都关了。每个工具都核对过，确实写出了全部课节的 HTML。',
    '- **语料**是生成的，每次都一样：每门课 12 课，每 100 门有 60 门是中文，格式里有的都有：表格、多层列表、图片、步骤、引用、代码、脚注、注音、链接，' +
      '每课两道题。五个中文课节里有一个在中文标点旁边加粗，单按 CommonMark 会留下星号。媒体文件都很小：这里比的是文字。',
  ].join('\n'),
  figuresTitle: '数字',
  howMeasured:
    '各项轮流运行，各用一个进程，从启动算到结束，取中位数。**请看比例，不要看秒数**：同一台机器的快慢随时在变。内存指同时占用最多时的数。' +
    '处理器时间和内存只算进程自己，不算它另外启动的程序（有的工具用 esbuild）。' +
    '两个线程却只分到一个处理器的（处理器时间不到所用时间的 1.5 倍），不计入，重新再做。',
  lessons: (number: string) => `${number} 课`,
  size: ({ lessons, packages, documents, bytes, machine, native }: Measured) =>
    `${count(packages)} 个课包共 ${count(lessons)} 课：${count(documents)} 个 Markdown 文件，${(bytes / 1e6).toFixed(1)} MB` +
    `${native === undefined ? '' : `，其中 ${count(native)} 个由原生引擎读`}。` +
    `${machine.date} 测于版本「${machine.commit}」：${machine.processor}，${machine.cores} 核，${(machine.memory / 1024 ** 3).toFixed(0)} GiB，${machine.system}，Node ${machine.node}（Astro 用 Node 22.23.3）。`,
  figureHead: ['', '所用时间', '处理器时间', '内存', '处理器时间与基线之比', '所用时间与基线之比', '次数'],
  runs: (runs: number, dropped: number) => (dropped === 0 ? `${runs}` : `${runs}（另有 ${dropped} 次不计）`),
  allDropped: (dropped: number) => `${dropped} 次都不计`,
  likeClean: '利用以前结果写出的课包文件，与从头做的逐字节相同。',
  notLikeClean: '**利用以前结果写出的课包文件，与从头做的不一样。这是一个错误。**',
  targetsTitle: '目标',
  aboutTargets:
    '写代码之前定下的目标，以及达到了多少。T6 的一部分和 T7、T8 由「npm run bench:start」「bench:size」「bench:zip」测，后面加「-- --json bench/results/NAME.json」。T10 由测试保证。表里没有的，这次没有测。',
  targetHead: ['', '内容', '目标', '实测', ''],
  reached: '达到',
  missed: '**没有达到**',
  whyTitle: '为什么有的没有达到',
  why: [
    '定目标时用的是一个样机：同样的原生解析器，几条检查，没有题目，不指出问题的位置，也不把净化过的题目分开。整件事比这多出来的，看 2026 年 11 月「kebao pack」处理 3,000 课时各部分所占的时间：' +
      '读开头的信息和正文 26%，其中原生解析器自己只占十分之一；约 190 条规则 20%；HTML、文字和清单 15%；压缩 10%；回收内存 9%；读写文件 11%；启动 4%。已经没有哪一部分特别突出。',
    '',
    '- **T1、T9**：规则、位置和题目是别的工具不做的事，用 JavaScript 实实在在要花时间。',
    '- **T2**：每个线程都要各自热身，而课节只有一半。这台机器的两个处理器也抵不上两倍：两个互不相干的进程同时运行，各自要花 1.3 倍的时间，所以最少也要 0.65。',
    '- **T3、T4**：启动 Node、装入程序占五分之一，找到、打开、读取每个文件并算校验值占五分之二。',
    '- **T5**：每个线程都是一个完整的 JavaScript 引擎，主线程还要等着它们。',
    '- **T6**：zod 占 31 KB，全国行政区划占 23 KB，规则和诊断的两种语言的话约占 100 KB。老师在浏览器里要做全部的事，就要全部装入；平台只打开、核验、读取，就不用。',
    '- **T7** 由「openVerified」达到，用于以前核验过的课包文件。「open」要按清单证明读到的内容，时间就花在那里。',
  ].join('\n'),
  limitsTitle: '这些数字没有说的',
  limits: [
    '- 只在一台机器、一种系统上测过；文件已在磁盘缓存里。',
    '- 生成的文字比人写的整齐。不能由原生引擎读的文档，花的时间与只用 remark-parse 一样；这样的文档有多少，写在各表前面。',
    '- 两种引擎得到同样的 HTML 和同样的校验值，由测试保证，不在这里测（见[安全](security.zh-CN.md)和[决定](decisions)）。',
  ].join('\n'),
  againTitle: '怎样重新测',
  again:
    '「npm run bench」用 1,000 课和全部工具来比，约十分钟，并写出这一页。「npm run bench -- --full」再加 10,000 课（工具少一些）、' +
    '100,000 课（只有 kebao，一次）、一个 2 GiB 的视频和一个受监视的工作区，约一小时。「npm run bench -- --quick」只看各项能不能运行。测的时候不要运行别的程序。',
}

export const phrases: Readonly<Record<Language, typeof english>> = { en: english, 'zh-CN': chinese }
