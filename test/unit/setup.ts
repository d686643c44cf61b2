// Runs before every unit test file: gives the core what a host gives it.
import { readFileSync } from 'node:fs';
import { provideData } from '../../src/base';

provideData((name) => readFileSync(new URL(`../../data/${name}`, import.meta.url)));
