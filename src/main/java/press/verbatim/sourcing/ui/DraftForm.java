package press.verbatim.sourcing.ui;

import press.verbatim.ui.FieldErrors;

/** A form that shows something to be written or changed and gives back what is typed, whole or not. */
interface DraftForm<T> {
    void show(T draft);

    T draft();

    /** Its fields by the names a service uses. */
    FieldErrors errors();
}
