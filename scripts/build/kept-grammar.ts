/**
 * Lets the Markdown parser keep what it makes anew for every text: its grammar, its compiler, the `this` of its handlers.
 * With a few copies less that is a sixth of its time. The trees it makes are the same.
 */
import { readFile } from 'node:fs/promises'
import { sep } from 'node:path'
import type { Plugin } from 'esbuild'

type Change = readonly [made: string, kept: string]

/** What depends on nothing but a list of extensions is made once for each list; nobody changes a list once it is in use. */
const onceFor = (name: string, make: string): string => `
const ${name}Known = new WeakMap();
function ${name}(extensions, options) {
  if (!extensions) return ${make};
  let known = ${name}Known.get(extensions);
  if (!known) ${name}Known.set(extensions, (known = ${make}));
  return known;
}
`

const combined = 'combineExtensions([defaultConstructs, ...(settings.extensions || [])])'
const handlerCall = `        handler[events[index][1].type].call({
          ...context,
          sliceSerialize: events[index][2].sliceSerialize
        }, events[index][1]);`
const changes: Readonly<Record<string, { readonly changes: readonly Change[]; readonly more?: string }>> = {
  'micromark/lib/parse.js': {
    changes: [[combined, 'keptGrammar(settings.extensions, settings)']],
    more: onceFor('keptGrammar', combined.replace('settings', 'options')),
  },
  'micromark/lib/create-tokenizer.js': {
    changes: [
      ['Array.from(stack)', 'stack.slice()'],
      // Nobody changes the list.
      ['const list = [', 'const list = !all && Array.isArray(left) ? left : ['],
    ],
  },
  'micromark-util-chunked/index.js': {
    changes: [
      // One call with all items, as ever, but without two lists on the way.
      [
        '    parameters = Array.from(items);\n    parameters.unshift(start, remove);\n    // @ts-expect-error Hush, it’s fine.\n    list.splice(...parameters);\n  } else {',
        '    list.splice(start, remove, ...items);\n  } else {',
      ],
      [
        '    splice(list, list.length, 0, items);\n',
        '    for (let at = 0, end = items.length; at < end; at++) list.push(items[at]);\n',
      ],
    ],
  },
  'micromark-util-subtokenize/index.js': {
    // Objects with numbers for keys are slow; maps are made for them.
    changes: [
      ['const jumps = {};', 'const jumps = new Map();'],
      ['while (index in jumps) {', 'while (jumps.has(index)) {'],
      [
        '      index = jumps[index];\n    }\n    event =',
        '      index = jumps.get(index);\n    }\n    event =',
      ],
      [
        'Object.assign(jumps, subcontent(events, index));',
        'for (const [from, to] of subcontent(events, index)) jumps.set(from, to);',
      ],
      ['        index = jumps[index];\n        more', '        index = jumps.get(index);\n        more'],
      ['const gaps = {};', 'const gaps = new Map();'],
      [
        'gaps[adjust + jumps[index][0]] = adjust + jumps[index][1];',
        'gaps.set(adjust + jumps[index][0], adjust + jumps[index][1]);',
      ],
    ],
  },
  'mdast-util-from-markdown/lib/index.js': {
    changes: [
      [
        'return compiler(options)(postprocess(',
        'return keptCompiler((options || {}).mdastExtensions, options)(postprocess(',
      ],
      // What handlers tell each other belongs to one text.
      ['  const data = {};\n  return compile;', '  return compile;'],
      [
        '      resume,\n      data\n    };',
        '      resume,\n      data: {},\n      sliceSerialize: undefined\n    };',
      ],
      // They read `this` and change what hangs on it, never itself, and none keeps it: one serves all of them.
      [
        handlerCall,
        `        context.sliceSerialize = events[index][2].sliceSerialize;
        handler[events[index][1].type].call(context, events[index][1]);`,
      ],
    ],
    more: onceFor('keptCompiler', 'compiler(options)'),
  },
}

/** The files that are changed, by their paths below `node_modules`. */
export const grammarFiles: readonly string[] = Object.keys(changes)

/** @throws Error where a file is no longer as it was when its changes were written */
export const keepGrammar = (file: string, source: string): string => {
  const { changes: list = [], more = '' } = changes[file] ?? {}
  const code = list.reduce((text, [made, kept]) => {
    if (text.split(made).length !== 2) throw new Error(`${file} has changed: see where it says \`${made}\`.`)
    return text.replace(made, () => kept)
  }, source)
  return code + more
}

export const keptGrammar: Plugin = {
  name: 'kept-grammar',
  setup(build) {
    build.onLoad(
      { filter: /[\\/]node_modules[\\/](?:micromark|mdast-util-from-markdown)/ },
      async ({ path }) => {
        const written = path.split(sep).join('/')
        const file = grammarFiles.find((each) => written.endsWith(`/node_modules/${each}`))
        return file === undefined ? undefined : { contents: keepGrammar(file, await readFile(path, 'utf8')) }
      },
    )
  },
}
