import type { PlacedKind, ReaderApi } from './api';
import type { Passage, PlaceProposal } from './model';

/** What finding a new place needs of the reader around it. */
export interface Ground {
  readonly api: ReaderApi;
  /** Shows the words proposed in the text. */
  showPassage(passage: Passage, turnIndex: number): Promise<void>;
  requestUpdate(): void;
}

/** Gives what waits a place again: first what is proposed, then the words a person accepts or selects. One thing at a time. */
export class Placing {
  current?: { kind: PlacedKind; id: string; proposal: PlaceProposal };

  constructor(private readonly ground: Ground) {}

  async review(kind: PlacedKind, id: string): Promise<void> {
    const proposal = await this.ground.api.proposal(kind, id);
    this.current = { kind, id, proposal };
    this.ground.requestUpdate();
    if (proposal.passage) await this.ground.showPassage(proposal.passage, proposal.turnIndex);
  }

  async accept(): Promise<void> {
    const passage = this.current?.proposal.passage;
    if (passage) await this.at(passage);
  }

  /** Puts it on these words. */
  async at(passage: Passage): Promise<void> {
    if (!this.current) return;
    await this.ground.api.place(this.current.kind, this.current.id, passage);
    this.leave();
  }

  leave(): void {
    this.current = undefined;
    this.ground.requestUpdate();
  }
}
