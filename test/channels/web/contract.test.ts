import { channelContract } from '../../contracts/channel.js'
import { startChatHarness } from './chat-harness.js'

channelContract('the chat in the browser', startChatHarness, ['shared setting', 'verified callers'])
