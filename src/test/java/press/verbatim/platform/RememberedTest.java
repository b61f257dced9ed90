package press.verbatim.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is remembered is asked for once, rests on its keys like a page, and never outlives a change of them. */
class RememberedTest {
    private final List<Consumer<String>> memories = new ArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final Remembered<Integer> menu = new Remembered<>(new Feed(), () -> {
        Reading.note("sections");
        return asked.incrementAndGet();
    });

    @AfterEach
    void noTransaction() {
        TransactionSynchronizationManager.setActualTransactionActive(false);
        TransactionSynchronizationManager.setCurrentTransactionReadOnly(false);
    }

    @Test
    void isAskedForOnceUntilOneOfItsKeysChanges() {
        assertThat(menu.get()).isEqualTo(1);
        tell("article:7");
        assertThat(menu.get()).isEqualTo(1);
        tell("sections");
        assertThat(menu.get()).isEqualTo(2);
    }

    @Test
    void everyPageThatHasItRestsOnItsKeys() {
        menu.get();

        assertThat(Reading.noting(menu::get).keys()).containsExactly("sections");
    }

    @Test
    void whatWasBeingMadeWhileAChangeArrivedIsNotKept() {
        Remembered<Integer> slow = new Remembered<>(new Feed(), () -> {
            Reading.note("sections");
            if (asked.incrementAndGet() == 1) {
                tell("sections");
            }
            return asked.get();
        });

        assertThat(slow.get()).isEqualTo(1);
        assertThat(slow.get()).isEqualTo(2);
        assertThat(slow.get()).isEqualTo(2);
    }

    @Test
    void whatAWritingTransactionReadsIsNotKept() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        assertThat(menu.get()).isEqualTo(1);
        assertThat(menu.get()).isEqualTo(2);

        TransactionSynchronizationManager.setCurrentTransactionReadOnly(true);
        assertThat(menu.get()).isEqualTo(3);
        assertThat(menu.get()).isEqualTo(3);
    }

    private void tell(String key) {
        memories.forEach(memory -> memory.accept(key));
    }

    private final class Feed implements ChangeFeed {
        @Override
        public void publish(String key) {
            tell(key);
        }

        @Override
        public void subscribe(Consumer<String> listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void subscribeFirst(Consumer<String> memory) {
            memories.add(memory);
        }
    }
}
