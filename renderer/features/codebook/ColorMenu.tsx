import { Menu, UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { RadioItems } from '../../ui/RadioItems.tsx'
import { TagDot } from './TagDot.tsx'

/** Colours a tag may have: mid tones that are seen on both themes. Null is the grey of all tags. */
const tagColors: readonly { name: string; value: string | null }[] = [
  { name: 'Grey', value: null },
  { name: 'Blue', value: '#3f7fbf' },
  { name: 'Teal', value: '#2a9187' },
  { name: 'Green', value: '#5b9138' },
  { name: 'Ochre', value: '#b0801c' },
  { name: 'Orange', value: '#c96a2b' },
  { name: 'Red', value: '#c2494a' },
  { name: 'Pink', value: '#bb5a93' },
  { name: 'Violet', value: '#8464c4' },
]

/** Name of a colour, for labels. */
function colorName(color: string | null): string {
  return tagColors.find((one) => one.value === color)?.name ?? 'Its own'
}

interface ColorMenuProps {
  color: string | null
  readOnly: boolean
  onChange(color: string | null): void
}

/** Chooses the colour of a tag. */
export function ColorMenu({ color, readOnly, onChange }: ColorMenuProps) {
  return (
    <Menu position="bottom-start" disabled={readOnly}>
      <Menu.Target>
        <UnstyledButton className="value" aria-label={`Colour: ${colorName(color)}`}>
          <TagDot color={color} />
          {colorName(color)}
          {!readOnly && <IconChevronDown className="s f3" aria-hidden />}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <ColorItems color={color} onChange={onChange} />
      </Menu.Dropdown>
    </Menu>
  )
}

/** The colours as items of a menu. */
export function ColorItems({ color, onChange }: Omit<ColorMenuProps, 'readOnly'>) {
  return (
    <RadioItems
      options={tagColors.map(({ name, value }) => ({ value: name, label: name, icon: <TagDot color={value} /> }))}
      value={colorName(color)}
      onChoose={(name) => onChange(tagColors.find((one) => one.name === name)?.value ?? null)}
    />
  )
}
