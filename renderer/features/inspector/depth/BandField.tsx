import { Menu } from '@mantine/core'
import { type LikelihoodBand, likelihoodBands } from '#shared/model/scale.ts'
import { bandWords } from '#shared/views/claim-words.ts'
import { BandScale, bandPercent } from '../../../ui/BandScale.tsx'
import { RadioItems } from '../../../ui/RadioItems.tsx'

interface BandFieldProps {
  value: LikelihoodBand | null | undefined
  proposal: { value: LikelihoodBand; word: string } | undefined
  readOnly: boolean
  onChoose(value: LikelihoodBand | null): void
  onReopen(): void
}

/** The steps of the scale as values of a menu. */
export const bandOptions = likelihoodBands.map(({ id, words, low, high }) => ({
  value: id,
  label: `${words}, ${low}–${high} %`,
  icon: <BandScale band={id} />,
}))

/** The step of the ICD 203 scale that a hedge stands for: dashed while it is only read from the words. */
export function BandField({ value, proposal, readOnly, onChoose, onReopen }: BandFieldProps) {
  const proposed = value === undefined && proposal !== undefined
  const band = value ?? (proposed ? proposal.value : undefined)
  const words = band ? bandWords(band) : value === null ? 'no band' : 'band not judged'
  const shown = (
    <>
      {band && <BandScale band={band} />}
      <span className={`cut${band ? '' : ' f3'}`}>{words}</span>
      {band && <span className="f3 num">{bandPercent(band)}</span>}
    </>
  )
  const title = proposed ? `From the word “${proposal.word}”` : 'On the scale of ICD 203'
  if (readOnly) return <span className="chip">{shown}</span>
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button
          type="button"
          className={`chip band-chip${proposed ? ' ask' : ''}`}
          title={title}
          aria-label={`Band${proposed ? ', proposed' : ''}: ${words}`}
        >
          {shown}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <RadioItems<LikelihoodBand> options={bandOptions} value={band} onChoose={onChoose} />
        <Menu.Divider />
        <Menu.Item onClick={() => onChoose(null)}>No likelihood</Menu.Item>
        {value !== undefined && <Menu.Item onClick={onReopen}>Not judged</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  )
}
