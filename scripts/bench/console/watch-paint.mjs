/**
 * Put into the page: `watchPaint(event, sign)` waits for the next such event and, from then on, frame by frame until what `sign`
 * reads is another than before; `painted` resolves to the milliseconds from the event to the end of that frame. A frame is over when a
 * message that was sent in it arrives. `longEvents` collects what the Event Timing API tells of events that took 16 ms or more.
 */
export const WATCH = `
  const one = (selector) => document.querySelector(selector);
  const signs = {
    chosen: () => { const row = one('.task-row[aria-current]'); return row && row.closest('li').style.transform + row.textContent; },
    evidence: () => one('.evidence .finding') && location.pathname + one('.evidence h2').textContent,
    rows: () => one('.queue ul').style.height,
    written: () => String(document.activeElement === document.body),
    view: () => one('.queue-choice [aria-pressed=true]').textContent,
    outcome: () => { const radio = one('.outcomes input:checked'); return radio && radio.parentElement.textContent; },
  };
  globalThis.longEvents = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.interactionId > 0) globalThis.longEvents.push(entry.duration);
  }).observe({ type: 'event', durationThreshold: 16 });
  globalThis.watchPaint = (type, sign) => {
    const before = signs[sign]();
    globalThis.painted = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error(type + ' has not changed ' + sign + ' (' + before + ')')), 20_000);
      addEventListener(type, ({ timeStamp }) => {
        const look = () => {
          const now = signs[sign]();
          if (now === null || now === before) return requestAnimationFrame(look);
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - timeStamp);
          port2.postMessage(null);
        };
        requestAnimationFrame(look);
      }, { capture: true, once: true });
    });
  };
`;
