/** What is done so often that it has a name in words; others stand with the name by which the log knows them. */
export const ACTIONS = [
  ...(['session.open', 'session.close', 'session.close-all', 'session.refuse'] as const),
  ...(['account.create', 'account.change', 'account.disable', 'account.enable', 'account.lock'] as const),
  ...(['account.change-password', 'account.reset-password'] as const),
  ...(['account.begin-totp', 'account.confirm-totp', 'account.remove-totp'] as const),
  ...(['access-key.create', 'access-key.revoke'] as const),
  ...(['import.submit', 'import.end', 'registry.export', 'rejected-rows.export'] as const),
  ...(['audit-log.export', 'audit-log.prune', 'members.read', 'read.refuse', 'command.refuse'] as const),
  ...(['sweep.start', 'sweep.cancel', 'calendar.import', 'calendar.remove'] as const),
  ...(['task.create', 'task.propose', 'task.claim', 'task.release', 'task.renew', 'task.assign'] as const),
  ...(['task.draft', 'task.comment', 'task.submit', 'task.withdraw', 'task.approve'] as const),
  ...(['task.return', 'task.snooze', 'task.wake', 'task.warn', 'task.escalate', 'task.verify'] as const),
  ...(['waiver.request', 'waiver.approve', 'waiver.revoke', 'waiver.lift'] as const),
] as const;
