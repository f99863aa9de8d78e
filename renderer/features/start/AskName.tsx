import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { send } from '../../backend/client.ts'
import { setAnswer } from '../../backend/query-client.ts'
import { reportError } from '../../backend/report.ts'

/** Asks once who works here, before the first project. */
export function AskName() {
  const [name, setName] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    const state = await send('app/set-analyst', { name: name.trim() }).catch(reportError)
    if (state) setAnswer('app/state', {}, state)
  }
  return (
    <form className="start-acts" onSubmit={submit}>
      <TextInput
        label="Your name, as colleagues know you"
        description="It is written beside what you tag, in the project file only. You can change it in the settings."
        inputWrapperOrder={['label', 'input', 'description']}
        autoFocus
        autoComplete="name"
        dir="auto"
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" variant="filled" fullWidth disabled={name.trim() === ''}>
        Continue
      </Button>
    </form>
  )
}
