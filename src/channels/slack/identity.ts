import type { webApi } from '@slack/bolt'

/** Who the bot is in its workspace. */
export interface Identity {
  botId?: string
  botUserId?: string
  teamId?: string
}

/** Asks Slack once who the bot is, and again only when there was no answer. */
export function createIdentity(client: webApi.WebClient): () => Promise<Identity> {
  let known: Promise<Identity> | undefined
  return () => {
    known ??= ask().catch((error: unknown) => {
      known = undefined
      throw error
    })
    return known
  }

  async function ask(): Promise<Identity> {
    const { bot_id, user_id, team_id } = await client.auth.test()
    return {
      ...(bot_id && { botId: bot_id }),
      ...(user_id && { botUserId: user_id }),
      ...(team_id && { teamId: team_id }),
    }
  }
}
