import type { Permission } from '@hongzhu/permissions';

interface Part {
  /** Last step of its address. */
  readonly path: string;
  /** Null: for everybody. */
  readonly needs: Permission | null;
}

/** The parts of the settings, in the order in which they are chosen. */
export const SETTINGS_PARTS = [
  { path: 'account', needs: null },
  { path: 'display', needs: null },
  { path: 'calendar', needs: 'read Calendar' },
  { path: 'accounts', needs: 'read Account' },
  { path: 'keys', needs: 'read AccessKey' },
  { path: 'audit', needs: 'read AuditLog' },
] as const satisfies readonly Part[];

export type SettingsPart = (typeof SETTINGS_PARTS)[number]['path'];
