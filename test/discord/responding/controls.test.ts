import { describe, expect, it } from 'vitest';
import { removes, withControl } from '../../../src/discord/responding/controls.ts';
import { discordMessage } from '../../../src/replies/discord.ts';
import { replyOf } from '../../support/discord/stub-bot.ts';

const ASKER = '1100000000000000003';

/** The custom ids in each row of a message with so many buttons and menus, once its control is there. */
function rowsOf(buttons: number, menus: number, alone = false): string[][] {
  const actions = [
    ...Array.from({ length: buttons }, (_, index) => ({ label: `Go ${index}`, id: `go:${index}` })),
    ...Array.from({ length: menus }, (_, index) => ({
      placeholder: 'More',
      options: [{ label: 'One', id: `one:${index}` }],
    })),
  ];
  const message = withControl(discordMessage(replyOf('a', { actions, private: alone }), 'interaction'), ASKER);
  return message.components.map((row) => row.components.map((one) => ('custom_id' in one ? one.custom_id : '')));
}

describe('the button about the message', () => {
  it('removes what all see and shares what one sees', () => {
    expect(rowsOf(0, 0)).toEqual([[`remove:${ASKER}`]]);
    expect(rowsOf(0, 0, true)).toEqual([['share']]);
  });

  it('stands last among the buttons, above the menus', () => {
    expect(rowsOf(2, 1)).toEqual([['go:0', 'go:1', `remove:${ASKER}`], ['menu:1']]);
    expect(rowsOf(5, 1)).toEqual([['go:0', 'go:1', 'go:2', 'go:3', 'go:4'], [`remove:${ASKER}`], ['menu:1']]);
  });

  it('takes the last place where every row is full', () => {
    expect(rowsOf(25, 0).at(-1)).toEqual(['go:20', 'go:21', 'go:22', 'go:23', `remove:${ASKER}`]);
    expect(rowsOf(0, 5)).toHaveLength(5);
    expect(rowsOf(0, 5)[0]).toEqual([`remove:${ASKER}`]);
  });

  it('is told from any other by its custom id', () => {
    expect(removes(`remove:${ASKER}`)).toBe(ASKER);
    expect(removes('show:remove')).toBeUndefined();
  });
});
