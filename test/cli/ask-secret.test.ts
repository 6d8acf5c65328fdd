/** Passphrases on a terminal: what is typed is not shown, and Ctrl-C ends the program as it does elsewhere. */
import { PassThrough } from 'node:stream'
import { expect, test, vi } from 'vitest'
import { secretAsker } from '../../src/cli/ask-secret.js'

const terminal = () => {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: vi.fn() })
  const output = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY: true })
  const ask = secretAsker(input as unknown as NodeJS.ReadStream, output as unknown as NodeJS.WriteStream)
  return { input, output, ask }
}

test('a line is read, with what was rubbed out, and never written', async () => {
  const { input, output, ask } = terminal()
  const answer = ask?.('Passphrase: ')
  input.write('secrex\u007ft\r')
  expect(await answer).toBe('secret')
  expect(output.read()).toBe('Passphrase: \n')
  expect([input.setRawMode.mock.calls, input.isPaused()]).toEqual([[[true], [false]], true])
})

test('Ctrl-C is a signal, and Node stays awake until it arrives', async () => {
  const kill = vi.spyOn(process, 'kill').mockReturnValue(true)
  try {
    const { input, ask } = terminal()
    void ask?.('Passphrase: ')
    input.write('sec\u0003')
    await vi.waitFor(() => expect(kill).toHaveBeenCalledWith(process.pid, 'SIGINT'))
    expect([input.setRawMode.mock.lastCall, input.isPaused()]).toEqual([[false], false])
  } finally {
    kill.mockRestore()
  }
})
