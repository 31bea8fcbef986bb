const PASSWORD = 'A password for pictures 2026';

/** Who is seen at work. The instructor is one of the sample city's. */
export const PEOPLE = {
  instructor: { id: 'I-14', role: 'instructor' },
  colleague: { id: 'I-09', role: 'instructor' },
  supervisor: { id: 'S-02', role: 'city-supervisor' },
  operator: { id: 'O-01', role: 'operator' },
  administrator: { id: 'A-01', role: 'administrator' },
  auditor: { id: 'U-01', role: 'auditor' },
};

/**
 * Makes the accounts, each with a password of its own choice, and a key for what is done without a browser. Instructors are of the
 * towns of the tasks that are theirs.
 */
export async function makePeople(owner) {
  const keys = {};
  for (const [name, { id, role }] of Object.entries(PEOPLE)) {
    const towns = role === 'instructor' ? { towns: await townsOf(owner, id) } : {};
    const { initialPassword } = await owner.post('/accounts', { id, role, ...towns });
    await choosePassword(owner.url, id, initialPassword);
    const made = await owner.post('/access-keys', { account: id, role, ...towns });
    keys[name] = made.key;
  }
  return keys;
}

async function townsOf(owner, id) {
  const tasks = await owner.all(`/tasks?state=open&assignee=${id}`);
  return [...new Set(tasks.map(({ townCode }) => townCode))].filter((code) => code !== null);
}

/** The cookie of a new session. */
export async function signIn(url, { id }, password = PASSWORD) {
  const answer = await send(url, { method: 'POST', body: { account: id, password } });
  const { csrfToken } = await answer.json();
  const [pair] = answer.headers.get('set-cookie').split(';', 1);
  const [name, value] = pair.split('=');
  return { name, value, csrfToken };
}

async function choosePassword(url, id, password) {
  const { name, value, csrfToken } = await signIn(url, { id }, password);
  const mine = { cookie: `${name}=${value}`, 'x-csrf-token': csrfToken, origin: url };
  const body = { password, newPassword: PASSWORD };
  await send(url, { method: 'PUT', path: '/password', body, headers: mine });
}

async function send(url, { method, path = '', body, headers = {} }) {
  const answer = await fetch(`${url}/api/v1/session${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} /session${path}: ${answer.status} ${await answer.text()}`);
  return answer;
}
