/** The parts of a photo that the desk draws; the whole is the server's `PhotoRow`. */
export interface PhotoRow {
  photo: {
    id: string;
    alt: string;
    caption: string;
    credit: string;
    decorative: boolean;
    renditions: { width: number; deskAddress: string }[];
  };
  described: boolean;
}

const SHOWN = 900;

type Say = (key: string, ...args: unknown[]) => string;

/** A photo in the text: as readers will see it, and what is missing before they may. */
export function photoCard({ photo, described }: PhotoRow, text: Say): HTMLElement[] {
  const image = document.createElement('img');
  image.src = address(photo.renditions, SHOWN);
  image.alt = photo.alt;
  image.draggable = false;
  const caption = document.createElement('figcaption');
  caption.textContent = photo.caption;
  const credit = document.createElement('span');
  credit.className = 'v-embed-credit';
  credit.textContent = photo.credit;
  caption.append(' ', credit);
  if (described) return [image, caption];
  const flag = document.createElement('div');
  flag.className = 'v-embed-flag v-embed-hidden';
  flag.textContent = text('photo.undescribed');
  return [image, caption, flag];
}

/** The narrowest rendition at least so wide, or the widest there is. */
export function address(renditions: { width: number; deskAddress: string }[], wanted: number): string {
  const widest = [...renditions].sort((one, other) => one.width - other.width);
  return (widest.find((one) => one.width >= wanted) ?? widest.at(-1))?.deskAddress ?? '';
}
