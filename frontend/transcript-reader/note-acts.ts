/**
 * What a person asks of an annotation, an answer or a place; cards fire it as `note-act`. `done` is called once the server has it, so
 * that a field is emptied only then.
 */
export interface NoteAct {
  act:
    | 'open'
    | 'edit'
    | 'remove'
    | 'restore'
    | 'publish'
    | 'resolve'
    | 'reopen'
    | 'reply'
    | 'reply-change'
    | 'reply-remove'
    | 'reply-restore'
    | 'review'
    | 'review-excerpt'
    | 'accept'
    | 'leave-place';
  id: string;
  text?: string;
  done?: () => void;
}

export function askFor(element: EventTarget, detail: NoteAct): void {
  element.dispatchEvent(new CustomEvent('note-act', { detail, bubbles: true, composed: true }));
}
