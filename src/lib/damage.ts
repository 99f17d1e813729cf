/** Malformed bytes, found by a reader of ours: the message is a plain sentence, unlike those of an engine that stumbles. */
export class Damage extends RangeError {}
