/**
 * Loaded before a program (`node --import`): its clock is ahead of the machine's, or behind it, by
 * `PICTURE_CLOCK_SHIFT_MS`, or by what its parent sends later on, so that pictures are of the same days whenever they
 * are taken.
 */
let shift = Number(process.env.PICTURE_CLOCK_SHIFT_MS);
if (!Number.isSafeInteger(shift)) throw new RangeError('PICTURE_CLOCK_SHIFT_MS is no number of milliseconds');

process.on('message', (message) => {
  if (!Number.isSafeInteger(message?.clockShiftMs)) return;
  shift = message.clockShiftMs;
  process.send({ clockShiftMs: shift });
});
// A parent that listens for answers is no reason to live on.
process.channel?.unref();
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));

const MachineDate = Date;
const now = () => MachineDate.now() + shift;

// A proxy, not a class of its own: what Node itself makes has to be a Date as well.
globalThis.Date = new Proxy(MachineDate, {
  apply: () => new MachineDate(now()).toString(),
  construct: (target, given, made) =>
    Reflect.construct(target, given.length === 0 ? [now()] : given, made === globalThis.Date ? target : made),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
