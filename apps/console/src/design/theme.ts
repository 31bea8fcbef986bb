import type { ThemeConfig } from 'antd';
import type { TextSize } from './text-size.js';

const BASE: Readonly<Record<TextSize, number>> = { normal: 14, large: 15.75, larger: 17.5 };

/** The components of antd in the colours and sizes of tokens.css. */
export const themeOf = (size: TextSize): ThemeConfig => {
  const fontSize = BASE[size];
  return {
    token: {
      colorPrimary: '#a61b1b',
      colorInfo: '#1a4fa3',
      colorLink: '#1a4fa3',
      colorError: '#a61b1b',
      colorText: '#1f2328',
      colorTextSecondary: '#555d67',
      colorTextPlaceholder: '#6a727d',
      colorTextDisabled: '#6a727d',
      colorBorder: '#8c939d',
      colorBorderSecondary: '#d9dce1',
      borderRadius: 4,
      fontSize,
      controlHeight: Math.round(fontSize * 2.15),
      fontFamily: 'var(--font)',
      motion: false,
    },
  };
};
