#!/usr/bin/env node
/** The commands, by name. Each is loaded only when it is asked for. */
const commands: Record<string, () => Promise<void>> = {
  slots: async () => {
    const { answerSlotCase } = await import('./scheduling/slot-case.js')
    await answerLines(answerSlotCase)
  },
}

const [name = ''] = process.argv.slice(2)
const command = Object.hasOwn(commands, name) ? commands[name] : undefined
if (command === undefined) process.exitCode = 2
else await command()

/** Reads standard input to its end and answers line for line; one that failed makes the exit status 1, at the end. */
async function answerLines(answer: (line: string) => { line: string; failed: boolean }): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  const lines = Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  const answers = lines.map(answer)
  process.stdout.write(answers.map(({ line }) => `${line}\n`).join(''))
  if (answers.some(({ failed }) => failed)) process.exitCode = 1
}
