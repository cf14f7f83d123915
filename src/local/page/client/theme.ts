import type { Theme } from './state.ts';

const KEY = 'theme';

/** The theme chosen before, else the one that the system has. */
export function firstTheme(): Theme {
  const kept = localStorage.getItem(KEY);
  if (kept === 'light' || kept === 'dark') return kept;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Shows a theme. */
export const applyTheme = (theme: Theme): void => void document.documentElement.setAttribute('data-theme', theme);

/** Shows a theme, and the next time too. */
export function keepTheme(theme: Theme): void {
  localStorage.setItem(KEY, theme);
  applyTheme(theme);
}
