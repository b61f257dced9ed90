/** Keeps how far a panel was scrolled while the page puts a fresh one of the same name in its place. */
export class KeptScroll {
  private panel = '';
  private top = 0;

  /** To be told of each scroll of the pane. */
  scrolled(pane: Element, panel: string): void {
    this.panel = panel;
    this.top = pane.scrollTop;
  }

  /** To be told once what the pane holds was put in anew. */
  renewed(pane: Element, panel: string): void {
    const top = panel === this.panel ? this.top : 0;
    this.panel = panel;
    this.top = top;
    requestAnimationFrame(() => {
      pane.scrollTop = top;
    });
  }
}
