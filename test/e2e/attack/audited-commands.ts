/**
 * The entry of the audit log that each command leaves, by its operation; null where it decides and changes nothing.
 * A command that is not here is a fault.
 */
export const AUDITED_COMMANDS: Readonly<Record<string, string | null>> = {
  // What would come of a snapshot that the caller has: nothing is kept.
  'POST /api/v1/evaluations': null,
  // What its holder has typed and not yet handed in.
  'PUT /api/v1/tasks/{id}/draft': null,
  ...entries('access-key', '/access-keys', ['POST', 'create'], ['POST /{id}/revoke', 'revoke']),
  ...entries(
    'account',
    '/accounts',
    ['POST', 'create'],
    ['PUT /{id}', 'change'],
    ['POST /{id}/disable', 'disable'],
    ['POST /{id}/enable', 'enable'],
    ['POST /{id}/reset-password', 'reset-password'],
  ),
  ...entries('session', '/session', ['POST', 'open'], ['DELETE', 'close'], ['DELETE /all', 'close-all']),
  ...entries(
    'account',
    '/session',
    ['PUT /password', 'change-password'],
    ['POST /totp', 'begin-totp'],
    ['POST /totp/confirm', 'confirm-totp'],
    ['DELETE /totp', 'remove-totp'],
  ),
  ...entries('calendar', '/calendar/years/{year}', ['PUT', 'import'], ['DELETE', 'remove']),
  ...entries(
    'data-correction',
    '/data-corrections/{id}',
    ['POST /apply', 'apply'],
    ['POST /refuse', 'refuse'],
  ),
  ...entries('waiver', '/findings/{id}/waivers', ['POST', 'request']),
  ...entries('waiver', '/waivers/{id}', ['POST /approve', 'approve'], ['POST /revoke', 'revoke']),
  ...entries('import', '/imports', ['POST', 'submit']),
  ...entries(
    'sweep',
    '/sweeps',
    ['POST', 'start'],
    ['POST /{id}/cancel', 'cancel'],
    ['POST /{id}/brake/release', 'release'],
    ['POST /{id}/brake/discard', 'discard'],
  ),
  ...entries('task', '/tasks', ['POST /bulk', 'claim']),
  ...entries(
    'task',
    '/tasks/{id}',
    ...[
      ...['approve', 'assign', 'claim', 'comment', 'release', 'renew', 'return'],
      ...['snooze', 'submit', 'wake', 'withdraw'],
    ].map((verb) => [`POST /${verb}`, verb] as const),
    // What is handed in says what it comes to.
    ['POST /dismiss', 'submit'],
    ['PUT /external-reference', 'refer'],
    ['DELETE /external-reference', 'refer'],
  ),
  ...entries('webhook', '/webhook-deliveries/{id}', ['POST /replay', 'replay']),
  ...entries(
    'webhook',
    '/webhook-endpoints',
    ['POST', 'create'],
    ['PUT /{id}', 'change'],
    ['DELETE /{id}', 'remove'],
    ['POST /{id}/test', 'test'],
    ['POST /{id}/rotate-secret', 'rotate-secret'],
  ),
};

/** `entries('waiver', '/waivers/{id}', ['POST /approve', 'approve'])`. */
function entries(
  subject: string,
  path: string,
  ...commands: readonly (readonly [command: string, action: string])[]
): Record<string, string> {
  return Object.fromEntries(
    commands.map(([command, action]) => {
      const [method, rest = ''] = command.split(' ');
      return [`${method!} /api/v1${path}${rest}`, `${subject}.${action}`];
    }),
  );
}
