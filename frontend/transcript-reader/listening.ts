import type { Recording } from './model';
import type { RecordingPlayer } from './recording-player';
import { Clockwork, saidAt } from './said';
import type { TranscriptText } from './transcript-text';
import type { TurnStore } from './turn-store';

const SKIP = 3;

/** What listening needs of the reader around it. */
export interface Listener {
  readonly text: TranscriptText;
  readonly store: TurnStore;
  readonly player: RecordingPlayer | null;
  requestUpdate(): void;
}

/** Ties the recording to the words: plays from a turn, knows which turn is being said, keeps it in view until the reader leaves. */
export class Listening {
  said?: number;
  following = true;
  recording?: Recording;
  private caret?: number;
  private asked = 0;
  private clockwork = new Clockwork(0);

  constructor(private readonly reader: Listener) {}

  /** What is there to hear now; the same file plays on while the words around it are loaded anew. */
  take(recording?: Recording): void {
    this.recording = recording;
    this.clockwork = new Clockwork(recording?.offsetMillis ?? 0);
    this.said = undefined;
  }

  /** Pauses, goes on, or plays from the caret's turn where the caret has been put into another one since. */
  async toggle(fromStart = false): Promise<void> {
    const player = this.reader.player;
    if (!player) return;
    const turn = this.reader.text.selection?.focus.turn;
    if (player.playing && !fromStart) return player.pause();
    const moved = turn !== undefined && turn !== this.caret && turn !== this.said;
    this.caret = turn;
    if (turn !== undefined && (fromStart || moved)) await this.playTurn(turn);
    else player.play();
  }

  /** Plays a turn from its beginning; one without a time leaves everything as it is. */
  async playTurn(index: number): Promise<void> {
    const store = this.reader.store;
    await store.ensure(index, index + 1);
    const start = store.get(index)?.startMillis ?? null;
    if (start === null) return;
    this.following = true;
    this.reader.player?.playAt(this.clockwork.inRecording(start));
  }

  skip(forward: boolean): void {
    this.reader.player?.skip(forward ? SKIP : -SKIP);
  }

  /** The recording has come to another moment. */
  async at(seconds: number): Promise<void> {
    const asked = ++this.asked;
    const { store } = this.reader;
    const said = await saidAt(this.clockwork.inTranscript(seconds), store.total, async (index) => {
      await store.ensure(index, index + 1);
      return store.get(index)!;
    });
    if (asked !== this.asked || said === this.said) return;
    this.said = said;
    this.reader.requestUpdate();
    if (this.following) await this.show();
  }

  /** Follows, or no longer. */
  follow(following: boolean): void {
    this.following = following;
    this.reader.requestUpdate();
    if (following) void this.show();
  }

  /** Whoever scrolls or selects wants to stay there. */
  readonly leave = (): void => {
    if (this.following && this.reader.player?.playing) this.follow(false);
  };

  private async show(): Promise<void> {
    if (this.said !== undefined) await this.reader.text.bring(this.said);
  }
}
