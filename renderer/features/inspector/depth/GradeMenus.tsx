import { Menu } from '@mantine/core'
import { gradeInWords, gradeParts } from '#shared/analysis/admiralty.ts'
import { credibilities, reliabilities } from '#shared/model/scale.ts'
import { RadioItems } from '../../../ui/RadioItems.tsx'

interface GradeMenusProps {
  /** Whose grade it is, for a screen reader. */
  of: string
  grade: string | undefined
  onGrade(grade: string | undefined): void
}

const letters = Object.entries(reliabilities).map(([value, words]) => ({ value, label: `${value}  ${words}` }))
const numbers = Object.entries(credibilities).map(([value, words]) => ({ value, label: `${value}  ${words}` }))

/** An Admiralty grade by two small menus that spell the words: the source, and what it says. The half not chosen yet cannot be judged (F, 6). */
export function GradeMenus({ of, grade, onGrade }: GradeMenusProps) {
  const parts = gradeParts(grade)
  return (
    <span className={`grade-menus${grade ? '' : ' ungraded'}`} title={gradeInWords(grade)}>
      <Half
        label={`Reliability of ${of}`}
        title="How reliable the source is"
        shown={parts?.letter ?? '–'}
        words={parts ? reliabilities[parts.letter] : 'not graded'}
        options={letters}
        value={parts?.letter}
        onChoose={(letter) => onGrade(`${letter}${parts?.number ?? 6}`)}
        onClear={grade ? () => onGrade(undefined) : undefined}
      />
      <Half
        label={`Credibility of what ${of} says`}
        title="How credible what it says is"
        shown={parts ? String(parts.number) : '–'}
        words={parts ? credibilities[parts.number] : 'not graded'}
        options={numbers}
        value={parts ? String(parts.number) : undefined}
        onChoose={(number) => onGrade(`${parts?.letter ?? 'F'}${number}`)}
        onClear={grade ? () => onGrade(undefined) : undefined}
      />
    </span>
  )
}

interface HalfProps {
  label: string
  title: string
  shown: string
  words: string
  options: readonly { value: string; label: string }[]
  value: string | undefined
  onChoose(value: string): void
  onClear: (() => void) | undefined
}

function Half({ label, title, shown, words, options, value, onChoose, onClear }: HalfProps) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <button type="button" aria-label={`${label}: ${words}`}>
          {shown}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{title}</Menu.Label>
        <RadioItems options={options} value={value} onChoose={onChoose} />
        {onClear && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={onClear}>No grade</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
