import properties from '../../../src/main/resources/catalogue/en/player.properties?raw';
import { readProperties } from './properties';
import type { Catalogue } from './words';

/** What is said where the server gives no words. Loaded only then. */
export const ENGLISH: Catalogue = { locale: 'en', dir: 'ltr', messages: readProperties(properties) };
