import { neededPrograms } from './needed-programs.mjs';

/** Debian's Chromium without the parts that only a window has; it draws the same. */
const BROWSER = 'chromium-headless-shell';
/** Without the font every Chinese character of a picture is an empty box. */
const NEEDED = {
  [BROWSER]: BROWSER,
  '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc': 'fonts-noto-cjk',
};

/**
 * The path of a browser that can write Chinese, installed where that can be done unasked; rejects with what to install.
 * @returns {Promise<string>}
 */
export async function browserProgram() {
  const programs = await neededPrograms(NEEDED, {
    zh: '浏览器和中文字体',
    en: 'a browser and Chinese fonts',
  });
  return programs[BROWSER];
}
