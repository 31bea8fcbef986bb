import 'reflect-metadata';
import { readConfiguration, runUntilSignalled } from '@hongzhu/platform';
import { startAllInOne } from './composition/start-all-in-one.js';

await runUntilSignalled((signal) => startAllInOne(readConfiguration(process.env), signal));
