import { FocusTrap, Modal } from '@mantine/core'
import { allCommands, commandGroups, type UiCommand } from '../../app/commands.ts'
import { KeyCaps } from '../../ui/KeyCaps.tsx'
import { localKeys } from './local-keys.ts'
import './settings.css'

/** Every shortcut that works now, by group. */
export function KeysDialog({ opened, onClose }: { opened: boolean; onClose(): void }) {
  return (
    <Modal opened={opened} onClose={onClose} title="Keyboard" size={720}>
      {opened && <Keys />}
    </Modal>
  )
}

function Keys() {
  const withKeys = allCommands().filter((command) => command.keys && (!command.hidden || command.id === 'view.palette'))
  return (
    <div className="keys">
      <FocusTrap.InitialFocus />
      {commandGroups.map((group) => {
        const commands = withKeys.filter((command) => command.group === group)
        return commands.length > 0 && <Group key={group} title={group} commands={commands} />
      })}
      {localKeys.map(({ title, rows }) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul>
            {rows.map(([name, ...keys]) => (
              <li key={name}>
                <span>{name}</span>
                <span className="row" style={{ gap: 3 }}>
                  {keys.map((key) => (
                    <KeyCaps key={key} keys={key} />
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Group({ title, commands }: { title: string; commands: readonly UiCommand[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {commands.map((command) => (
          <li key={command.id}>
            <span>{command.title.replace(/…$/, '')}</span>
            {command.keys && <KeyCaps keys={command.keys} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
