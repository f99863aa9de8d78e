/** Keys that belong to a place and not to a command, by place: what they do, and the shortcuts that do it. */
export const localKeys: readonly { title: string; rows: readonly (readonly [name: string, ...keys: string[]])[] }[] = [
  {
    title: 'In the text',
    rows: [
      ['Bring up a caret', 'ArrowLeft', 'ArrowRight'],
      ['Select from the caret or the last click', 'Shift+ArrowLeft', 'Shift+ArrowRight'],
    ],
  },
  {
    title: 'In the bar at a selection',
    rows: [
      ['New entity of the type with that number', '1…8'],
      ['Take the marked line', 'Enter'],
      ['Also tag the other places', 'Shift+Enter'],
      ['To the name and back to the list', 'Tab'],
    ],
  },
  {
    title: 'On a suggestion',
    rows: [
      ['Accept', 'A'],
      ['Turn down', 'X'],
      ['The place itself', 'M'],
    ],
  },
  { title: 'On a selected claim', rows: [['Link it to another', 'L']] },
  {
    title: 'In lists and tables',
    rows: [
      ['Move', 'ArrowUp', 'ArrowDown'],
      ['Open, or jump to the next passage', 'Enter'],
      ['Delete', 'Delete'],
      ['Back to the text', 'Escape'],
    ],
  },
  {
    title: 'On the map',
    rows: [
      ['To the next place', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'ArrowRight'],
      ['Move the map', 'Shift+ArrowLeft', 'Shift+ArrowRight'],
      ['Open the passage; put the place in the middle', 'Enter'],
      ['Take off the map', 'Delete'],
    ],
  },
  {
    title: 'In the codebook',
    rows: [
      ['Rename', 'F2'],
      ['Move the tag', 'Alt+ArrowUp', 'Alt+ArrowDown', 'Alt+ArrowRight', 'Alt+ArrowLeft'],
    ],
  },
  {
    title: 'In a brief',
    rows: [
      ['Insert a block', '/'],
      ['Bold, italic, underlined', 'Mod+B', 'Mod+I', 'Mod+U'],
    ],
  },
  {
    title: 'While editing a field',
    rows: [
      ['Save', 'Enter'],
      ['Put the old text back', 'Escape'],
      ['Undo and redo what was typed', 'Mod+Z', 'Mod+Shift+Z'],
    ],
  },
  { title: 'Outside of fields', rows: [['Import what was copied', 'Mod+V']] },
]
