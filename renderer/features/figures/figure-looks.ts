import { IconAffiliate, IconMap2, IconTimeline, type TablerIcon } from '@tabler/icons-react'
import type { FigureData } from '#shared/brief/figure.ts'

/** How each kind of figure is named and drawn in lists. */
export const figureLooks: { readonly [K in FigureData['kind']]: { label: string; Icon: TablerIcon } } = {
  timeline: { label: 'Timeline', Icon: IconTimeline },
  network: { label: 'Network', Icon: IconAffiliate },
  map: { label: 'Map', Icon: IconMap2 },
}
