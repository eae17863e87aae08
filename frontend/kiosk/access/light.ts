/** Things that belong together on a page, in the order they are read. */
export interface Group<T> {
  name: string;
  things: readonly T[];
}

/** More than this, and the light goes from group to group first. */
const mostInOneRow = 6;

/** Where the light of scanning is. It knows no time and no keys: someone says next, someone chooses. */
export class Light<T> {
  #groups: Group<T>[] = [];
  #group = 0;
  /** The place inside the group; undefined while the whole group is lit. */
  #place: number | undefined;
  /** Whole rounds since somebody last chose. */
  rounds = 0;
  /** Nothing was lit yet since the page or the choice: the first thing is given more time. */
  isFirst = true;

  /** A new page, or a page that changed: `undo` comes first, so that a choice made by mistake can be taken back. */
  begin(groups: Group<T>[], undo: readonly T[] = []): void {
    const all = groups.filter(({ things }) => things.length > 0);
    const few = all.reduce((sum, { things }) => sum + things.length, 0) <= mostInOneRow;
    const split = few
      ? all.flatMap(({ name, things }) => things.map((thing) => ({ name, things: [thing] })))
      : all.flatMap(({ name, things }) => rowsOf(name, things));
    this.#groups = [...undo.map((thing) => ({ name: 'undo', things: [thing] })), ...split];
    this.#group = 0;
    this.#place = undefined;
    this.rounds = 0;
    this.isFirst = true;
  }

  /** What is lit: one thing, or all of a group. */
  get lit(): readonly T[] {
    const things = this.#groups[this.#group]?.things ?? [];
    return this.#place === undefined ? things : things.slice(this.#place, this.#place + 1);
  }

  get litGroup(): string | undefined {
    return this.#place === undefined && this.lit.length > 1 ? this.#groups[this.#group]?.name : undefined;
  }

  next(): void {
    this.isFirst = false;
    const things = this.#groups[this.#group]?.things ?? [];
    if (this.#place !== undefined && this.#place + 1 < things.length) {
      this.#place += 1;
      return;
    }
    // After the last thing of a group the light goes on to the next group: there is no way to be caught inside.
    this.#place = undefined;
    this.#group += 1;
    if (this.#group < this.#groups.length) return;
    this.#group = 0;
    this.rounds += 1;
  }

  /** The one thing that was lit, or nothing when a group was: then its first thing is lit now. */
  choose(): T | undefined {
    this.rounds = 0;
    const lit = this.lit;
    if (lit.length === 1) return lit[0];
    if (lit.length > 1) {
      this.#place = 0;
      this.isFirst = true;
    }
    return undefined;
  }

  /** Back to the first group, for as many rounds as before. */
  wake(): void {
    this.#group = 0;
    this.#place = undefined;
    this.rounds = 0;
    this.isFirst = true;
  }
}

function rowsOf<T>(name: string, things: readonly T[]): Group<T>[] {
  const rows = Math.ceil(things.length / mostInOneRow);
  const each = Math.ceil(things.length / rows);
  return Array.from({ length: rows }, (_, row) => ({ name, things: things.slice(row * each, (row + 1) * each) }));
}
