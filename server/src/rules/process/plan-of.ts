import type { Agreement } from '../../facts/model.ts';
import type { Plan } from '../../plan/model.ts';
import { calendarOf } from '../../plan/plan-in-project.ts';
import { schedule } from '../../plan/schedule.ts';
import type { Settings } from '../../project/settings.ts';

/** The sub-result plan of an agreement, as the preview shows it. */
export function planOf(agreement: Agreement, settings: Settings): Plan {
  return schedule(agreement, calendarOf(settings), { today: settings.today });
}
