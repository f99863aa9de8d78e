import { IconTelescope } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { formatCount } from '#shared/views/format.ts'
import { useApp } from '../../app/store.ts'
import { useCounts } from '../../backend/queries.ts'
import { notifyNews } from '../../ui/notify.tsx'

/** Says once, when the project is opened, how many forecasts are due. */
export function useDueNotice(): void {
  const due = useCounts().data?.due
  const said = useRef(false)
  useEffect(() => {
    if (due === undefined || said.current) return
    said.current = true
    if (due === 0) return
    const words = `${formatCount(due, 'forecast')} ${due === 1 ? 'is' : 'are'} due: ${due === 1 ? 'its' : 'their'} last day is over`
    notifyNews(words, [{ label: 'Show', run: () => useApp.getState().show('forecasts') }], IconTelescope)
  }, [due])
}
