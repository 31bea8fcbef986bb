/** The oldest Node that the project is tested on. */
const FLOOR = [20, 19];

/**
 * Whether a Node version serves.
 * @param {string} version as in `process.versions.node`, e.g. "20.19.0"
 * @returns {string | null} null when it does, else what to tell the user, in Chinese and English
 */
export function nodeVersionComplaint(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > FLOOR[0] || (major === FLOOR[0] && minor >= FLOOR[1])) return null;
  const floor = FLOOR.join('.');
  return [
    `需要 Node.js ${floor} 或更高版本,当前为 ${version}。请先安装新版 Node.js,再重新运行。`,
    `Node.js ${floor} or newer is needed; this is ${version}. Please install a newer Node.js and run this again.`,
  ].join('\n');
}
