import type { PropertyDeclaration } from 'lit';

/** A property that holds an address: the same address in another object changes nothing. */
export const ADDRESS: PropertyDeclaration = { attribute: false, hasChanged: (now, before) => String(now) !== String(before) };
