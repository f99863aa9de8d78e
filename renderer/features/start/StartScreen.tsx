import { Button } from '@mantine/core'
import { send } from '../../backend/client.ts'
import { reportError } from '../../backend/report.ts'

/** What a window shows that has no project yet. */
export function StartScreen() {
  return <Button onClick={() => send('project/open-sample', {}).catch(reportError)}>Open the sample</Button>
}
