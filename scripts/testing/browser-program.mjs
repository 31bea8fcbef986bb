import { neededPrograms } from './needed-programs.mjs';

/** Without the font every Chinese character of a picture is an empty box. */
const NEEDED = {
  chromium: 'chromium',
  '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc': 'fonts-noto-cjk',
};

/**
 * The path of a browser that can write Chinese, installed where that can be done unasked; rejects with what to install.
 * @returns {Promise<string>}
 */
export async function browserProgram() {
  const { chromium } = await neededPrograms(NEEDED, {
    zh: '浏览器和中文字体',
    en: 'a browser and Chinese fonts',
  });
  return chromium;
}
