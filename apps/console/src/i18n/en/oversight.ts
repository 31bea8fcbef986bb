import type zh from '../zh/oversight.js';

const texts: typeof zh = {
  title: 'Oversight',
  lead: '{{lateTowns}} of {{towns}} towns have overdue tasks: {{overdue, number}} overdue, {{escalated, number}} escalated; {{dismissals}} dismissals, {{waivers}} waivers and {{corrections}} data corrections wait for a decision.',
  towns: 'Towns',
  noTowns: 'There is no town of yours.',
  noTownsYet: 'The registry has no town yet.',
  ofInstructors: 'About instructors',
  lists: 'What is to be seen to',
  list: {
    overdue: 'Overdue',
    escalated: 'Escalated',
    dismissals: 'Dismissals',
    waivers: 'Waivers',
    expiring: 'Waivers about to end',
    unneeded: 'Waivers not needed',
    corrections: 'Data corrections',
  },
  hint: {
    overdue:
      'Tasks past their day that are not finished while their clock runs, those due first at the top (at most {{most, number}}). They can be given to somebody else.',
    escalated: 'Overdue tasks that supervisors were told of (at most {{most, number}}).',
    dismissals:
      'Tasks of which an instructor says that nothing has to be done. Another supervisor than who submitted it approves it, or returns it (at most {{most, number}}).',
    waivers:
      'Findings that somebody asks not to count. Another supervisor than who asked approves or refuses it (at most {{most, number}}).',
    expiring: 'Waivers that end within 30 days; then the finding counts again (at most {{most, number}}).',
    unneeded: 'Waivers in force of findings that are resolved (at most {{most, number}}). They can be ended.',
    corrections:
      'Records that are said to be wrong. Mend them, then say so; or say that they are right (at most {{most, number}}).',
  },
  nothing: {
    overdue: 'No task is overdue.',
    escalated: 'No task was escalated.',
    dismissals: 'No dismissal waits.',
    waivers: 'No waiver waits.',
    expiring: 'No waiver ends within 30 days.',
    unneeded: 'Every waiver is needed.',
    corrections: 'No record is said to be wrong.',
  },
  allTowns: 'Show all towns',
  show: '{{town}}: {{what}}, {{count}}',
  own: 'yours: another supervisor has to approve it',
  column: {
    town: 'Town',
    unfinished: 'Open',
    overdue: 'Overdue',
    escalated: 'Escalated',
    severity: 'Severity',
    subject: 'Subject',
    what: 'What',
    due: 'Due',
    late: 'Days late',
    state: 'State',
    told: 'Escalated at',
    do: 'Do',
    reason: 'Reason',
    submitted: 'Submitted',
    rule: 'Rule',
    expires: 'Ends on',
    asked: 'Asked for',
    facts: 'What is wrong',
    note: 'Note',
  },
  waiver: {
    approve: {
      do: 'Approve',
      title: 'Approve the waiver',
      hint: 'Until its day the finding does not count, and its task is changed or closed at once; the verdict stays.',
    },
    refuse: { do: 'Refuse', title: 'Refuse the waiver', hint: 'The finding counts as before.' },
    revoke: {
      do: 'End',
      title: 'End the waiver',
      hint: 'If there is still something to be found, it counts again at once.',
    },
  },
  semicolon: '; ',
  correction: {
    apply: {
      do: 'Corrected',
      hint: 'It is evaluated at once: the task is closed if compliant, else returned, and its clock runs on.',
    },
    refuse: {
      do: 'Records are right',
      hint: 'The task goes back to the account that submitted it, and its clock runs on.',
    },
    awaits: 'said to be corrected, to be evaluated',
    noFacts: 'Not named: see the task',
  },
};
export default texts;
