import { find } from './page/element.js'
import { openChat } from './try/chat.js'
import { openMailbox } from './try/mailbox.js'
import { arrangeTabs } from './try/tabs.js'

const mailbox = openMailbox()
const tabs = arrangeTabs([...document.querySelectorAll<HTMLElement>('[role=tab]')])
const connection = find('#connection')

for (const panel of document.querySelectorAll<HTMLElement>('[role=tabpanel]')) {
  const chat = openChat(panel, {
    onNews() {
      tabs.announce(panel)
      mailbox.look()
    },
    onConnection(isUp) {
      connection.hidden = isUp
    },
  })
  tabs.onSelect(panel, chat.show)
}
tabs.start()
