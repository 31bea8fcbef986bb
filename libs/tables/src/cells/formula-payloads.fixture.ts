/** As they are found in lists of such attacks. */
export const PAYLOADS = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1+1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://127.0.0.1/?"&A1,"x")',
  '=WEBSERVICE("http://127.0.0.1/")',
  "@SUM(1+9)*cmd|' /C calc'!A0",
  '-2+3+cmd|" /C calc"!A0',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
];
