/**
 * How much Slack takes of everything, in UTF-16 units or pieces. It refuses the whole message or view for one thing too many.
 * https://docs.slack.dev/reference/block-kit
 */
export const limits = {
  messageBlocks: 50,
  modalBlocks: 100,
  actionsElements: 25,
  text: 3000,
  header: 150,
  fields: 10,
  field: 2000,
  button: 75,
  value: 2000,
  url: 3000,
  accessibilityLabel: 75,
  imageUrl: 3000,
  altText: 2000,
  label: 2000,
  placeholder: 150,
  inputText: 3000,
  options: 100,
  optionGroups: 100,
  groupLabel: 75,
  /** Of radio buttons and checkboxes. */
  visibleOptions: 10,
  optionText: 75,
  optionValue: 150,
  blockId: 255,
  actionId: 255,
  /** The title of a modal, and its two buttons. */
  modalWord: 24,
  privateMetadata: 3000,
} as const
