package press.verbatim.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import press.verbatim.VerbatimTest;
import press.verbatim.people.MergeProposal.Reason;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.security.TestStaff;

@VerbatimTest
class MergesServiceTests {
    @Autowired
    MergesService merges;

    @Autowired
    PeopleService people;

    @Autowired
    PublishedPeople published;

    @BeforeEach
    void signIn() {
        TestStaff.EDITOR.signIn();
    }

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @Test
    void proposesTransliterationsOfOneNameWithTheReason() {
        PersonId one = person("Kirill Zavoulov");
        PersonId other = person("Kirill Zavulov");
        PersonId decoy = person("Kirill Zavulenko");

        assertThat(proposalsWith(one)).singleElement().satisfies(proposal -> {
            assertThat(Set.of(proposal.one().id(), proposal.other().id())).isEqualTo(Set.of(one, other));
            assertThat(proposal.reason()).isEqualTo(Reason.TRANSLITERATION);
            assertThat(List.of(proposal.oneSpelling(), proposal.otherSpelling()))
                    .containsExactlyInAnyOrder("Kirill Zavoulov", "Kirill Zavulov");
        });
        assertThat(proposalsWith(decoy)).isEmpty();
    }

    @Test
    void proposesNamesakesInOtherRolesUnlessWikidataTellsThemApart() {
        PersonId one = people.create(new PersonDraft("Ilan Morvane", "juge", List.of(), "", ""));
        people.create(new PersonDraft("Ilan Morvane", "peintre", List.of(), "Q901", ""));
        PersonId third = people.create(new PersonDraft("Ilan Morvane", "maire", List.of(), "Q902", ""));

        assertThat(proposalsWith(one))
                .hasSize(2)
                .extracting(MergeProposal::reason)
                .containsOnly(Reason.SPELLING);
        assertThat(proposalsWith(third)).hasSize(1);
    }

    @Test
    void proposesPersonsOfOneWikidataId() {
        PersonId one = people.create(new PersonDraft("Sana Delorme", "", List.of(), "Q777001", ""));
        people.create(new PersonDraft("Sana Belkacem", "", List.of(), "Q777001", ""));

        assertThat(proposalsWith(one)).extracting(MergeProposal::reason).containsExactly(Reason.WIKIDATA);
    }

    @Test
    void neverMergesAlone() {
        PersonId one = person("Piotr Ouglov");
        PersonId other = person("Piotr Uglov");
        merges.proposals();

        assertThat(people.standing(List.of(one, other))).containsEntry(one, one).containsEntry(other, other);
    }

    @Test
    void remembersThatTwoPersonsAreTwo() {
        PersonId one = person("Oleg Choubine");
        PersonId other = person("Oleg Shubin");
        assertThat(proposalsWith(one)).hasSize(1);

        merges.keepApart(other, one);

        assertThat(proposalsWith(one)).isEmpty();
    }

    @Test
    void proposesAgainWhoWasKeptApartByMistake() {
        PersonId one = person("Semion Choukchine");
        PersonId other = person("Semyon Shukshin");
        merges.keepApart(other, one);

        merges.proposeAgain(one, other);

        assertThat(proposalsWith(one)).hasSize(1);
    }

    @Test
    void keepsEverySpellingAndMeansTheOneByTheOther() {
        PersonId kept = person("Fiodor Ouzkov");
        PersonId gone = person("Fyodor Uzkov", "Fjodor Uskow");

        merges.merge(kept, gone);

        assertThat(people.find(kept).spellings()).containsExactlyInAnyOrder("Fyodor Uzkov", "Fjodor Uskow");
        assertThat(people.find(gone).id()).isEqualTo(kept);
        assertThat(people.standing(List.of(gone))).containsEntry(gone, kept);
        assertThat(people.houseNames(List.of(gone))).containsEntry(gone, "Fiodor Ouzkov");
        assertThat(published.houseNames(List.of(gone))).containsEntry(gone, "Fiodor Ouzkov");
        assertThat(people.matching("Fjodor Uskow")).extracting(PersonRow::id).containsExactly(kept);
        assertThat(proposalsWith(kept)).isEmpty();
    }

    @Test
    void learnsSpellingsOfAMergedPersonForTheOneItWasMergedInto() {
        PersonId kept = person("Marat Jilkine");
        PersonId gone = person("Marat Zhilkin");
        merges.merge(kept, gone);

        people.addSpelling(gone, "Марат Жилкин");

        assertThat(people.find(kept).spellings()).contains("Марат Жилкин");
    }

    @Test
    void undoesAMergeAndLeavesEachItsOwnSpellings() {
        PersonId kept = person("Lev Tchoudov", "Leo Chudov");
        PersonId gone = person("Lev Chudov", "Leo Chudov", "Лев Чудов");
        merges.merge(kept, gone);
        people.addSpelling(kept, "L. Tchoudov");

        merges.undo(gone);

        assertThat(people.find(kept).spellings()).containsExactly("Leo Chudov", "L. Tchoudov");
        assertThat(people.find(gone).houseName()).isEqualTo("Lev Chudov");
        assertThat(people.find(gone).spellings()).containsExactly("Leo Chudov", "Лев Чудов");
        assertThat(proposalsWith(kept)).hasSize(1);
    }

    @Test
    void followsMergesInARowAndUndoesTheLastFirst() {
        PersonId first = person("Rodion Jarkov");
        PersonId second = person("Rodion Zharkov");
        PersonId third = person("Rodion Scharkow");
        merges.merge(second, third);
        merges.merge(first, second);

        assertThat(people.standing(List.of(third))).containsEntry(third, first);
        assertThat(merges.merged())
                .extracting(one -> one.person().id())
                .contains(second)
                .doesNotContain(third);
        assertThatThrownBy(() -> merges.undo(third)).isInstanceOf(NotFound.class);

        merges.undo(second);
        assertThat(people.standing(List.of(third))).containsEntry(third, second);
    }

    @Test
    void refusesWhatIsNotThere() {
        PersonId one = person("Seule Personne");
        PersonId gone = person("Autre Personne");
        merges.merge(one, gone);

        assertThatThrownBy(() -> merges.merge(one, one)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> merges.merge(one, gone)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> merges.undo(one)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.restore(gone)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.update(gone, 0, PersonDraft.named("Trop Tard")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void isForEditors() {
        PersonId one = person("Une Personne");
        PersonId other = person("Deuxième Personne");
        TestStaff.REPORTER.signIn();

        assertThatThrownBy(merges::proposals).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> merges.merge(one, other)).isInstanceOf(AccessDeniedException.class);
    }

    private List<MergeProposal> proposalsWith(PersonId person) {
        return merges.proposals().stream()
                .filter(proposal -> proposal.one().id().equals(person)
                        || proposal.other().id().equals(person))
                .toList();
    }

    private PersonId person(String name, String... spellings) {
        return people.create(new PersonDraft(name, "", List.of(spellings), "", ""));
    }
}
