package press.verbatim.people;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the names of all persons in memory and reads them anew only after one changed, on whatever node; everything that searches, checks or compares
 * names asks it. Whether something changed is asked of the database each time.
 */
@Component
class Roster {
    private record Kept(NameStamp stamp, NameBook book) {}

    private final PersonRepository people;
    private volatile @Nullable Kept kept;

    Roster(PersonRepository people) {
        this.people = people;
    }

    /** The names as the current transaction sees them. */
    @Transactional(readOnly = true)
    public NameBook now() {
        NameStamp stamp = people.stamp();
        Kept known = kept;
        if (known != null && known.stamp().equals(stamp)) {
            return known.book();
        }
        NameBook book = new NameBook(people.names());
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            kept = new Kept(stamp, book);
        }
        return book;
    }
}
