import { suggestions } from './api.ts';
import { type Item, itemsFor, valueItems, type Wanted, wantedAt } from './completion.ts';
import type { Store } from './state.ts';

/** A pause in typing before the bot is asked for suggestions, in milliseconds. */
const PAUSE = 40;

/** Whether something of a name is there already, so that Enter finishes it; else Enter sends the line as it is. */
const isBegun = (wanted: Wanted): boolean =>
  wanted.what === 'command' || (wanted.what === 'option' && wanted.typed !== '');

/** Completion in the message box: it looks at the line after each change, and asks the bot where only the bot knows. */
export function completionOf(store: Store) {
  /** Values that stand for the names that were chosen, by option and name. */
  const chosen = new Map<string, string>();
  let running = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (items: readonly Item[], active?: number): void => store.change({ items, active });

  function look(line: string): void {
    clearTimeout(timer);
    running.abort();
    const { commands } = store.get().known;
    const wanted = wantedAt(line, commands);
    if (!wanted) {
      show([]);
      return;
    }
    // What is there already needs no choosing.
    const items = itemsFor(line, wanted, commands).filter((item) => item.line !== line);
    show(items, isBegun(wanted) && items.length > 0 ? 0 : undefined);
    if (wanted.what === 'value' && wanted.option.suggests) timer = setTimeout(() => ask(line, wanted), PAUSE);
  }

  async function ask(line: string, wanted: Wanted & { what: 'value' }): Promise<void> {
    running = new AbortController();
    const { signal } = running;
    const typing = { command: wanted.command.name, option: wanted.option.name, typed: wanted.typed.trim() };
    const choices = await suggestions(typing, signal).catch(() => []);
    if (!signal.aborted && store.get().line === line) show(valueItems(line, wanted, choices));
  }

  const type = (line: string): void => {
    store.change({ line });
    look(line);
  };

  return {
    type,
    choose: (index: number): void => {
      const item = store.get().items[index];
      if (!item) return;
      if (item.value) chosen.set(`${item.value.option} ${item.value.choice.name}`, item.value.choice.value);
      type(item.line);
    },
    move: (by: 1 | -1): void => {
      const { items, active } = store.get();
      const from = active ?? (by === 1 ? -1 : items.length);
      const next = (from + by + items.length) % items.length;
      store.change({ active: next });
      document.getElementById(`choice-${next}`)?.scrollIntoView({ block: 'nearest' });
    },
    closeList: (): void => show([]),
    /** Options with the values that stand for the names that were chosen, in place of the names. */
    values: (typed: Readonly<Record<string, string>>): Record<string, string> =>
      Object.fromEntries(
        Object.entries(typed).map(([option, name]) => [option, chosen.get(`${option} ${name}`) ?? name]),
      ),
  };
}
