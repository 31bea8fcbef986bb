import { connect } from 'node:net';

/**
 * Sends Redis one command without arguments. Throws when it does not answer OK.
 * @param {string} url
 * @param {string} command
 */
export function sendToRedis(url, command) {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(`${command}\r\n`));
    socket.once('error', reject);
    socket.once('data', (data) => {
      socket.destroy();
      const answer = String(data).trimEnd();
      if (answer === '+OK') resolve();
      else reject(new Error(`Redis answers ${command} with ${answer}`));
    });
  });
}
