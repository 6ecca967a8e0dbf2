/**
 * Writes what is copied onto a player: the folder `signage/blue-heart-signage`, and the same as a zip file beside it.
 */
import { writeSignageZip } from './signage/zip.ts';

const { folder, zip } = writeSignageZip('signage');
console.log(`${folder}\n${zip}`);
