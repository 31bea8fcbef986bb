const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];
const C_LIBRARIES = { gnu: 'glibc', musl: 'musl' };

/**
 * The platform that a package of prebuilt binaries is for, as its name tells it: `@swc/core-linux-x64-musl`.
 * @param {string} name
 * @returns {{ os?: string[], cpu: string[], libc?: string[] } | null} as in package.json; null when the name
 *   tells no processor
 */
export function platformOf(name) {
  const words = name.split(/[-/]/);
  const one = (known) => words.filter((word) => known.includes(word)).slice(-1);
  const [os, cpu] = [one(SYSTEMS), one(PROCESSORS)];
  const libc = one(Object.keys(C_LIBRARIES)).map((word) => C_LIBRARIES[word]);
  if (cpu.length === 0) return null;
  return { ...(os.length > 0 && { os }), cpu, ...(libc.length > 0 && { libc }) };
}
