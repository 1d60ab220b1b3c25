import { channelContract } from '../../contracts/channel.js'
import { startSlack } from './slack-harness.js'

channelContract('Slack', startSlack)
