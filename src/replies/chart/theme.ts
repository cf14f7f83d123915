/** Colours of a picture. Series are from Okabe and Ito's set, told apart with any colour vision, at 3:1 or more on the card. */
export interface Theme {
  readonly card: string;
  readonly ink: string;
  /** Notes and sources: 4.5:1 or more on the card. */
  readonly faint: string;
  readonly rule: string;
  readonly series: Readonly<Record<'offered' | 'prices' | 'own' | 'ballot' | 'offer' | 'walkout', string>>;
}

export type ThemeName = 'light' | 'dark';

const onLight = { blue: '#0072b2', vermilion: '#d55e00', green: '#00805d' };
const onDark = { blue: '#56b4e9', orange: '#e69f00', green: '#1fb58a' };

/** Every picture brings its own card, so that a dark one is as legible on a light page as the other way round. */
export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: {
    card: '#ffffff',
    ink: '#1b1c1f',
    faint: '#55585e',
    rule: '#d5d7db',
    series: {
      offered: onLight.blue,
      prices: onLight.vermilion,
      own: onLight.green,
      ballot: onLight.blue,
      offer: onLight.green,
      walkout: onLight.vermilion,
    },
  },
  dark: {
    card: '#232428',
    ink: '#f2f3f5',
    faint: '#b5bac1',
    rule: '#43464d',
    series: {
      offered: onDark.blue,
      prices: onDark.orange,
      own: onDark.green,
      ballot: onDark.blue,
      offer: onDark.green,
      walkout: onDark.orange,
    },
  },
};
