package press.verbatim.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import press.verbatim.VerbatimTest;
import press.verbatim.security.TestStaff;

@VerbatimTest
class RosterTests {
    @Autowired
    PeopleService people;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void signIn() {
        TestStaff.EDITOR.signIn();
    }

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @Test
    void handsOutTheSameNamesUntilAPersonChanges() {
        PersonId id = person("Basile Torvenne");
        List<KnownName> before = people.names();

        assertThat(people.names()).isSameAs(before);
        people.addSpelling(id, "Vassili Torvenne");
        assertThat(spellings(id)).containsExactly("Basile Torvenne", "Vassili Torvenne");
        people.delete(id);
        assertThat(spellings(id)).isEmpty();
        people.restore(id);
        assertThat(spellings(id)).hasSize(2);
    }

    @Test
    void seesWhatItsTransactionWroteAndForgetsWhatWasNotKept() {
        List<KnownName> before = people.names();

        PersonId undone = new TransactionTemplate(transactions).execute(work -> {
            PersonId id = person("Nadège Quivrain");
            assertThat(spellings(id)).containsExactly("Nadège Quivrain");
            assertThat(people.list("nadege quivrain", null, 5).items()).isNotEmpty();
            work.setRollbackOnly();
            return id;
        });

        assertThat(spellings(undone)).isEmpty();
        assertThat(people.names()).isEqualTo(before);
        PersonId instead = person("Nadège Quivreul");
        assertThat(spellings(instead)).containsExactly("Nadège Quivreul");
        assertThat(spellings(undone)).isEmpty();
    }

    private PersonId person(String name) {
        return people.create(new PersonDraft(name, "", List.of(), "", ""));
    }

    private List<String> spellings(PersonId id) {
        return people.names().stream()
                .filter(name -> name.person().equals(id))
                .map(KnownName::spelling)
                .toList();
    }
}
