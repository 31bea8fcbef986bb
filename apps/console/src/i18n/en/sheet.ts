import type zh from '../zh/sheet.js';

const texts: typeof zh = {
  unreachable: 'The service can’t be reached; nothing was done. Check the connection, then try again.',
  reason: 'Reason',
  reasonHint: 'It is kept. No names, identity numbers or phone numbers of persons.',
  cancel: 'Cancel',
  more: 'More',
  units: { hours: '{{count}} h', minutes: '{{count}} min', seconds: '{{count}} s' },
};
export default texts;
