import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

const ink: MantineColorsTuple = [
  '#f4f4f2',
  '#e6e6e1',
  '#d3d3cd',
  '#bebeb7',
  '#a5a59e',
  '#8a8a83',
  '#62625b',
  '#52524c',
  '#262623',
  '#171716',
]

/** Neutral greys in place of Mantine's bluish ones. */
const gray: MantineColorsTuple = [
  '#fafaf9',
  '#f4f4f2',
  '#e6e6e2',
  '#d3d3cd',
  '#bebeb7',
  '#a5a59e',
  '#8a8a83',
  '#62625b',
  '#52524c',
  '#262623',
]
const dark: MantineColorsTuple = [
  '#e3e3de',
  '#bebeb7',
  '#a5a59e',
  '#7c7c75',
  '#3d3d3a',
  '#2d2d2b',
  '#272725',
  '#1f1f1e',
  '#1b1b1a',
  '#171716',
]

const small = { size: 'xs' } as const
/** What closes is gone at once: while it faded it would take the next click, which is meant for what lies under it. */
export const dialogMotion = { duration: 0 } as const
/** The same for what opens at a button; a 0 would make Mantine mount it twice the next time. */
const popMotion = { transition: 'fade', duration: 80, exitDuration: 1 } as const
const float = { shadow: 'md', radius: 8 } as const

/** Mantine in the proportions of `tokens.css`; colours come from the tokens through `cssVariables`. */
export const theme = createTheme({
  colors: { ink, gray, dark },
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 1 },
  fontFamily: 'var(--font-ui)',
  fontFamilyMonospace: 'ui-monospace, monospace',
  headings: { fontFamily: 'var(--font-read)', fontWeight: '600' },
  fontSizes: { xs: '12px', sm: '13px', md: '13px', lg: '14px', xl: '16px' },
  lineHeights: { xs: '16px', sm: '20px', md: '20px', lg: '20px', xl: '24px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '3px', sm: '4px', md: '6px', lg: '8px', xl: '8px' },
  defaultRadius: 6,
  shadows: {
    xs: 'var(--shadow-1)',
    sm: 'var(--shadow-1)',
    md: 'var(--shadow-2)',
    lg: 'var(--shadow-2)',
    xl: 'var(--shadow-2)',
  },
  cursorType: 'default',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm', variant: 'default' } },
    ActionIcon: { defaultProps: { variant: 'subtle', size: 28 } },
    TextInput: { defaultProps: small },
    Textarea: { defaultProps: small },
    Select: { defaultProps: small },
    Checkbox: { defaultProps: small },
    Switch: { defaultProps: small },
    SegmentedControl: { defaultProps: small },
    Tooltip: { defaultProps: { openDelay: 500, withinPortal: true, offset: 6, transitionProps: { duration: 80 } } },
    Menu: { defaultProps: { ...float, offset: 4, transitionProps: popMotion } },
    Popover: { defaultProps: { ...float, offset: 4, transitionProps: popMotion } },
    Modal: {
      defaultProps: {
        radius: 8,
        transitionProps: dialogMotion,
        overlayProps: { blur: 0 },
        closeButtonProps: { 'aria-label': 'Close', size: 28, iconSize: 18 },
      },
    },
  },
})

const shared = {
  '--mantine-color-body': 'var(--bg-2)',
  '--mantine-color-text': 'var(--fg)',
  '--mantine-color-bright': 'var(--fg)',
  '--mantine-color-dimmed': 'var(--fg-3)',
  '--mantine-color-default': 'var(--bg-3)',
  '--mantine-color-default-hover': 'var(--bg-1)',
  '--mantine-color-default-color': 'var(--fg)',
  '--mantine-color-default-border': 'var(--line-2)',
  '--mantine-color-placeholder': 'var(--fg-3)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-error': 'var(--bad)',
  '--mantine-color-disabled': 'var(--fill-1)',
  '--mantine-color-disabled-color': 'var(--fg-3)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-primary-color-filled': 'var(--ink)',
  '--mantine-primary-color-filled-hover': 'color-mix(in srgb, var(--ink) 86%, var(--bg-2))',
  '--mantine-primary-color-contrast': 'var(--on-ink)',
  '--mantine-primary-color-light': 'var(--fill-1)',
  '--mantine-primary-color-light-hover': 'var(--fill-2)',
  '--mantine-primary-color-light-color': 'var(--fg)',
  '--mantine-color-ink-filled': 'var(--ink)',
  '--mantine-color-ink-filled-hover': 'color-mix(in srgb, var(--ink) 86%, var(--bg-2))',
  '--mantine-color-ink-light': 'var(--fill-1)',
  '--mantine-color-ink-light-hover': 'var(--fill-1)',
  '--mantine-color-ink-light-color': 'var(--fg-2)',
  '--mantine-color-ink-outline': 'var(--fg-2)',
}

/** Points Mantine's variables at the tokens in both colour schemes. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared })
