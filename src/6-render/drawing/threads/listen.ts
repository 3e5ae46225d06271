// The whole life of a thread that draws pictures.
import { parentPort, workerData } from 'node:worker_threads';
import { type Drawing, drawPictures } from '../draw-pictures.ts';

parentPort?.postMessage(await drawPictures(workerData as Drawing));
