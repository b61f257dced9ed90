import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { say, type Messages } from '../desk-client/messages';
import { deskStyles } from './desk-styles';
import type { Recording } from './model';
import { playerStyles } from './player-styles';
import { clock } from './times';

const SPEEDS = [0.5, 0.75, 1, 1.25, 1.5, 2];
const STEP = 1;
const PAGE = 15;

/**
 * The line that plays a transcript's recording; it never starts by itself. Fires `moment` {seconds} as it plays or is
 * moved, and `follow` {following}.
 */
@customElement('verbatim-recording-player')
export class RecordingPlayer extends LitElement {
  static override styles = [deskStyles, playerStyles];

  @property({ attribute: false }) messages: Messages = {};
  @property({ attribute: false }) recording?: Recording;
  @property() source = '';
  @property({ type: Boolean }) following = true;
  @state() playing = false;
  @state() private seconds = 0;
  @state() private length = 0;
  @state() private failed = false;
  @state() private film = false;
  @state() private picture = true;
  @query('video') private media!: HTMLVideoElement;
  /** What a browser recorded says nothing of its length: it is sought by going to the end, once. */
  private measuring = false;

  play(): void {
    this.media.play().catch(() => (this.failed = this.media.error !== null));
  }

  pause(): void {
    this.media.pause();
  }

  playAt(seconds: number): void {
    this.seek(seconds);
    this.play();
  }

  skip(seconds: number): void {
    this.seek(this.media.currentTime + seconds);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('source')) return;
    this.playing = this.failed = this.film = this.measuring = false;
    this.seconds = this.length = 0;
  }

  protected override render() {
    return html`<div role="group" aria-label=${say(this.messages, 'player', this.recording?.title ?? '')}>
        <button class="play" aria-label=${this.text(this.playing ? 'pause' : 'play')} @click=${this.toggle}>
          <span aria-hidden="true">${this.playing ? '❚❚' : '▶'}</span>
        </button>
        ${this.skipButton(-3, 'back', '−3')} ${this.skipButton(3, 'forward', '+3')}
        <span class="time">${this.clockOf(this.seconds)} / ${this.clockOf(this.length)}</span>
        ${this.slider()} ${this.speeds()}
        <button
          class="follow"
          aria-pressed=${this.following}
          title=${this.text('follow.title')}
          @click=${() => this.fire('follow', { following: !this.following })}
        >
          ${this.text('follow')}
        </button>
        ${this.film
          ? html`<button aria-pressed=${this.picture} @click=${() => (this.picture = !this.picture)}>${this.text('picture')}</button>`
          : nothing}
      </div>
      ${this.failed ? html`<p class="problem" role="alert">${this.text('problem')}</p>` : nothing}
      <video
        src=${this.source || nothing}
        preload="metadata"
        playsinline
        tabindex="-1"
        aria-label=${this.recording?.title ?? ''}
        ?hidden=${!this.film || !this.picture}
        @loadedmetadata=${this.onKnown}
        @durationchange=${this.onKnown}
        @timeupdate=${this.onMoment}
        @seeking=${this.onMoment}
        @play=${() => (this.playing = true)}
        @pause=${() => (this.playing = false)}
        @error=${() => (this.failed = true)}
      ></video>`;
  }

  private skipButton(seconds: number, key: string, sign: string) {
    const label = this.text(key);
    return html`<button aria-label=${label} title=${label} @click=${() => this.skip(seconds)}>${sign}</button>`;
  }

  private slider() {
    const at = say(this.messages, 'player.position.at', this.clockOf(this.seconds), this.clockOf(this.length));
    return html`<input
      type="range"
      min="0"
      max=${Math.max(1, Math.ceil(this.length))}
      step=${STEP}
      .value=${String(Math.floor(this.seconds))}
      aria-label=${this.text('position')}
      aria-valuetext=${at}
      ?disabled=${this.length === 0}
      @input=${(event: Event) => this.seek(Number((event.target as HTMLInputElement).value))}
      @keydown=${this.onSliderKey}
    />`;
  }

  private speeds() {
    return html`<select aria-label=${this.text('speed')} title=${this.text('speed')} @change=${this.onSpeed}>
      ${SPEEDS.map(
        (speed) => html`<option value=${speed} ?selected=${speed === 1}>${speed.toLocaleString(document.documentElement.lang || 'fr')} ×</option>`,
      )}
    </select>`;
  }

  private readonly toggle = (): void => (this.playing ? this.pause() : this.play());

  private onSliderKey(event: KeyboardEvent): void {
    const pages = { PageUp: PAGE, PageDown: -PAGE }[event.key];
    if (pages === undefined) return;
    event.preventDefault();
    this.skip(pages);
  }

  private onSpeed(event: Event): void {
    this.media.playbackRate = this.media.defaultPlaybackRate = Number((event.target as HTMLSelectElement).value);
  }

  private onKnown(): void {
    const known = Number.isFinite(this.media.duration);
    this.length = known ? this.media.duration : 0;
    this.film = this.media.videoWidth > 0;
    if (this.media.duration === Infinity && !this.measuring) this.measure(true);
    else if (known && this.measuring) this.measure(false);
  }

  private measure(begin: boolean): void {
    this.measuring = begin;
    this.media.currentTime = begin ? Number.MAX_SAFE_INTEGER : 0;
  }

  private onMoment(): void {
    if (this.measuring) return;
    this.seconds = this.media.currentTime;
    this.fire('moment', { seconds: this.seconds });
  }

  private seek(seconds: number): void {
    const end = Number.isFinite(this.media.duration) ? this.media.duration : Infinity;
    this.media.currentTime = Math.min(end, Math.max(0, seconds));
  }

  private clockOf(seconds: number): string {
    return clock(seconds * 1000);
  }

  private fire(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  private text(key: string): string {
    return say(this.messages, `player.${key}`);
  }
}
