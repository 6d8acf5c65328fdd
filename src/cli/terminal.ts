/** What a command sees of the process around it; a test hands in its own. */

export interface Output {
  write(text: string): void
  readonly colour: boolean
  readonly columns: number
}

export interface Terminal {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: AsyncIterable<Uint8Array>
  /** The payload: what a program may read. */
  readonly stdout: Output
  /** Words for people. */
  readonly stderr: Output
  /** The file that was started, where it is a built program: its threads begin with files beside it. */
  readonly program?: URL
  /** Asks for what nobody may see; where nobody sits, there is nobody to ask. */
  readonly askSecret?: ((question: string) => Promise<string>) | undefined
}
