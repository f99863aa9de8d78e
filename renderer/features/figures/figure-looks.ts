import {
  IconAffiliate,
  IconArrowsLeftRight,
  IconCalendarEvent,
  IconMap2,
  IconQuote,
  IconTelescope,
  IconTimeline,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react'
import type { FigureKind } from '#shared/brief/figure.ts'

/** How each kind of figure is named and drawn in lists. */
export const figureLooks: { readonly [K in FigureKind]: { label: string; Icon: TablerIcon } } = {
  timeline: { label: 'Timeline', Icon: IconTimeline },
  network: { label: 'Network', Icon: IconAffiliate },
  map: { label: 'Map', Icon: IconMap2 },
  claims: { label: 'Claims table', Icon: IconQuote },
  forecasts: { label: 'Forecasts', Icon: IconTelescope },
  entities: { label: 'Entities table', Icon: IconUsers },
  events: { label: 'Events table', Icon: IconCalendarEvent },
  relations: { label: 'Relations table', Icon: IconArrowsLeftRight },
}
