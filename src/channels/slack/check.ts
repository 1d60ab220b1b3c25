import { z } from 'zod'

const answerSchema = z.object({
  ok: z.boolean(),
  error: z.string().optional(),
  team: z.string().optional(),
  user: z.string().optional(),
})

/**
 * Does Slack know this bot token? https://docs.slack.dev/reference/methods/auth.test
 * @param apiUrl with a slash at the end
 */
export async function checkSlack(
  botToken: string,
  apiUrl = 'https://slack.com/api/',
): Promise<{ ok: boolean; finding: string }> {
  try {
    const response = await fetch(`${apiUrl}auth.test`, {
      method: 'POST',
      headers: { authorization: `Bearer ${botToken}` },
      signal: AbortSignal.timeout(10_000),
    })
    const { ok, error, team, user } = answerSchema.parse(await response.json())
    return ok ? { ok, finding: `${user} in ${team}` } : { ok, finding: `Slack refuses SLACK_BOT_TOKEN: ${error}` }
  } catch (error) {
    return { ok: false, finding: `Slack cannot be reached: ${(error as Error).message}` }
  }
}
