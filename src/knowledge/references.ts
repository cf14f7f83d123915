import type { Knowledge } from './knowledge.ts';

/** An id that something refers to: where in it, and to what kind of thing. */
export type Reference = {
  readonly path: readonly PropertyKey[];
  readonly id: string;
  readonly to: 'name' | 'topic' | 'entry';
};

const list = (path: string, ids: readonly string[], to: Reference['to']): Reference[] =>
  ids.map((id, index) => ({ path: [path, index], id, to }));

const optional = (path: string, id: string | undefined, to: Reference['to']): Reference[] =>
  id === undefined ? [] : [{ path: [path], id, to }];

/** Everything that refers to something, with what it refers to. */
export function* referencesOf(knowledge: Knowledge): Generator<[string, Reference[]]> {
  for (const entry of knowledge.entries.values()) {
    const common = [...list('about', entry.about, 'name'), ...list('topics', entry.topics, 'topic')];
    if (entry.kind === 'claim') {
      yield [
        entry.id,
        [
          ...common,
          ...optional('claimed_by', entry.claimed_by, 'name'),
          ...entry.readings.flatMap(({ claimed_by }, index): Reference[] =>
            claimed_by === undefined ? [] : [{ path: ['readings', index, 'claimed_by'], id: claimed_by, to: 'name' }],
          ),
          ...optional('borne_by', entry.borne_by, 'entry'),
        ],
      ];
    } else if (entry.kind === 'quotation') yield [entry.id, [...common, ...list('speakers', entry.speakers, 'name')]];
    else yield [entry.id, [...common, ...list('nearby', entry.nearby, 'entry')]];
  }
  for (const ballot of knowledge.ballots.values()) {
    const stages = ballot.stages.map(
      (stage, index): Reference => ({ path: ['stages', index, 'claim'], id: stage.claim, to: 'entry' }),
    );
    yield [
      ballot.id,
      [
        ...optional('union', ballot.union, 'name'),
        ...list('places', ballot.places, 'name'),
        ...list('see', ballot.see, 'entry'),
        ...stages,
      ],
    ];
  }
  for (const walkout of knowledge.walkouts.values())
    yield [
      walkout.id,
      [
        ...optional('by', walkout.by, 'name'),
        ...optional('claim', walkout.claim, 'entry'),
        ...walkout.later.map(
          ({ claim }, index): Reference => ({ path: ['later', index, 'claim'], id: claim, to: 'entry' }),
        ),
      ],
    ];
  for (const offer of knowledge.offers.values()) {
    const parts = offer.parts.flatMap((part, index): Reference[] => [
      { path: ['parts', index, 'claim'], id: part.claim, to: 'entry' },
      { path: ['parts', index, 'group'], id: part.group, to: 'name' },
    ]);
    const inflation = offer.inflation.map(
      (item, index): Reference => ({ path: ['inflation', index, 'claim'], id: item.claim, to: 'entry' }),
    );
    const cells = (['terms', 'funding', 'asked_for', 'described', 'outcome'] as const).flatMap((cell) =>
      offer[cell].map((line, index): Reference => ({ path: [cell, index, 'claim'], id: line.claim, to: 'entry' })),
    );
    yield [offer.id, [...optional('made_by', offer.made_by, 'name'), ...parts, ...inflation, ...cells]];
  }
  for (const person of knowledge.people.values()) {
    yield [
      person.id,
      person.roles.flatMap(({ of }, index): Reference[] =>
        of === undefined ? [] : [{ path: ['roles', index, 'of'], id: of, to: 'name' }],
      ),
    ];
  }
  for (const organisation of knowledge.organisations.values())
    yield [organisation.id, list('represents', organisation.represents, 'name')];
  for (const dispute of knowledge.disputes.values())
    yield [
      `dispute:${dispute.id}`,
      [...list('employer_side', dispute.employer_side, 'name'), ...list('places', dispute.places, 'name')],
    ];
  for (const place of [...knowledge.places.values(), ...knowledge.groups.values()])
    yield [place.id, list('within', place.within, 'name')];
}
