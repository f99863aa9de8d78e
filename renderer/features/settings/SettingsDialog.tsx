import { FocusTrap, Modal, SegmentedControl, Slider, Switch, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { textSizes, useSettings } from '../../app/use-program-commands.ts'
import { useAppState, useHostInfo } from '../../backend/queries.ts'
import { setAnswer } from '../../backend/query-client.ts'
import { write } from '../../backend/write.ts'
import './settings.css'

/** The analyst's own settings; every change holds at once. */
export function SettingsDialog({ opened, onClose }: { opened: boolean; onClose(): void }) {
  return (
    <Modal opened={opened} onClose={onClose} title="Settings" size={520}>
      <Form />
    </Modal>
  )
}

function Form() {
  const app = useSettings()
  if (!app) return null
  const { settings, change } = app
  return (
    <div className="settings">
      <FocusTrap.InitialFocus />
      <Setting label="Your name" detail="Written beside what you tag and write.">
        <AnalystName />
      </Setting>
      <Setting label="Theme">
        <SegmentedControl
          aria-label="Theme"
          value={settings.theme}
          onChange={(theme) => change({ theme })}
          data={[
            { value: 'system', label: 'As the system' },
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
          ]}
        />
      </Setting>
      <Setting label="Text size" detail={`${settings.textSize} px in the reader`}>
        <Slider
          aria-label="Text size"
          thumbLabel="Text size"
          min={textSizes.min}
          max={textSizes.max}
          step={1}
          label={null}
          value={settings.textSize}
          onChange={(textSize) => change({ textSize })}
        />
      </Setting>
      <Setting label="Snap to words" detail="A selection takes whole words; Alt does the other.">
        <Switch
          aria-label="Snap to words"
          checked={settings.snapToWords}
          onChange={(event) => change({ snapToWords: event.currentTarget.checked })}
        />
      </Setting>
      <Setting
        label="Private addresses"
        detail="Lets “From a web address” reach this computer and its network. Leave it off unless you import from there."
      >
        <Switch
          aria-label="Private addresses"
          checked={settings.allowPrivateAddresses}
          onChange={(event) => change({ allowPrivateAddresses: event.currentTarget.checked })}
        />
      </Setting>
      <Version />
    </div>
  )
}

function Setting({ label, detail, children }: { label: string; detail?: string; children: ReactNode }) {
  return (
    <div className="setting">
      <div>
        <p className="m">{label}</p>
        {detail && <p className="t12 f2">{detail}</p>}
      </div>
      <div className="setting-control">{children}</div>
    </div>
  )
}

function AnalystName() {
  const stored = useAppState().data?.analyst?.name ?? ''
  const [name, setName] = useState(stored)
  const save = async () => {
    const text = name.trim()
    if (text === '' || text === stored) return setName(stored)
    const state = await write('app/set-analyst', { name: text })
    if (state) setAnswer('app/state', {}, state)
  }
  return (
    <TextInput
      aria-label="Your name"
      dir="auto"
      maxLength={200}
      value={name}
      onChange={(event) => setName(event.currentTarget.value)}
      onBlur={() => void save()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur()
      }}
    />
  )
}

function Version() {
  const host = useHostInfo().data
  if (!host) return null
  const where = host.host === 'electron' ? 'as a program of its own' : 'in an installed browser'
  return <p className="t12 f3">{`Dossier ${host.version}, running ${where}.`}</p>
}
