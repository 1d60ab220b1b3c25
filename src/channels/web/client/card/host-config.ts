import { HostConfig } from 'adaptivecards'

const color = (name: string) => ({ default: `var(--${name})`, subtle: `var(--${name}-subtle, var(--${name}))` })
const container = (background: string) => ({
  backgroundColor: `var(--${background})`,
  foregroundColors: {
    default: { default: 'var(--text)', subtle: 'var(--muted)' },
    dark: { default: 'var(--text)', subtle: 'var(--muted)' },
    light: { default: 'var(--muted)', subtle: 'var(--muted)' },
    accent: color('accent'),
    good: color('good'),
    warning: color('warning'),
    attention: color('attention'),
  },
})

const font = {
  fontFamily: 'inherit',
  fontSizes: { small: 13, default: 15, medium: 16, large: 18, extraLarge: 22 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
}

/** How cards look here. Colors are the page's own (styles/tokens.css), so that light and dark need no second rendering. */
export const hostConfig = new HostConfig({
  supportsInteractivity: true,
  fontTypes: { default: font, monospace: font },
  spacing: { small: 6, default: 12, medium: 16, large: 22, extraLarge: 30, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  imageSizes: { small: 40, medium: 80, large: 160 },
  containerStyles: {
    default: container('surface'),
    emphasis: container('emphasis'),
    accent: container('accent-soft'),
    good: container('good-soft'),
    warning: container('warning-soft'),
    attention: container('attention-soft'),
  },
  actions: {
    maxActions: 100,
    spacing: 'medium',
    buttonSpacing: 0,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
  adaptiveCard: { allowCustomStyle: false },
  textBlock: { headingLevel: 2 },
  factSet: {
    title: { color: 'default', size: 'default', isSubtle: true, weight: 'default', wrap: true, maxWidth: 140 },
    value: { color: 'default', size: 'default', isSubtle: false, weight: 'default', wrap: true },
    spacing: 16,
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention', size: 'small', spacing: 'small', weight: 'default' },
  },
})
