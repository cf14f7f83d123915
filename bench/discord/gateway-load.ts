import { type Load, loadOf, wait } from './figures.ts';
import { startDiscord } from './stand-in.ts';

/** After so many milliseconds Discord takes no response any more. */
const DEADLINE = 3000;

/** Discord with a client on its gateway, which is sent interactions and timed. */
export async function gatewayLoad(next: () => { readonly id: string }) {
  const sent = new Map<string, number>();
  let times: number[] = [];
  let onAnswered: () => void = () => undefined;
  const discord = await startDiscord((id) => {
    const at = sent.get(id);
    if (at === undefined) return;
    sent.delete(id);
    times.push(performance.now() - at);
    onAnswered();
  });
  const send = () => {
    const event = next();
    sent.set(event.id, performance.now());
    discord.interact(event);
  };
  const settle = async () => {
    for (const end = performance.now() + DEADLINE; sent.size > 0 && performance.now() < end; ) await wait(10);
    const lost = sent.size;
    sent.clear();
    return lost;
  };

  return {
    ...discord,
    /** Sends so many a second, evenly, whether they are answered or not. */
    async offered(perSecond: number, seconds: number): Promise<Load> {
      times = [];
      onAnswered = () => undefined;
      const begun = performance.now();
      for (let count = 0; count < perSecond * seconds; ) {
        const due = Math.min(perSecond * seconds, ((performance.now() - begun) / 1000) * perSecond);
        for (; count < due; count += 1) send();
        await wait(1);
      }
      const took = (performance.now() - begun) / 1000;
      return loadOf(times, took, await settle());
    },
    /** Sends the next one whenever one was answered, so that so many are always under way. */
    async underWay(many: number, seconds: number): Promise<Load> {
      times = [];
      const begun = performance.now();
      const end = begun + seconds * 1000;
      onAnswered = () => {
        if (performance.now() < end) send();
      };
      for (let count = 0; count < many; count += 1) send();
      await wait(seconds * 1000);
      return loadOf(times, (performance.now() - begun) / 1000, await settle());
    },
  };
}
