package press.verbatim.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import press.verbatim.VerbatimTest;
import press.verbatim.platform.NotFound;
import press.verbatim.platform.Refusal;
import press.verbatim.platform.Slice;
import press.verbatim.platform.StaleVersion;
import press.verbatim.security.TestStaff;

@VerbatimTest
class PeopleServiceTests {
    @Autowired
    PeopleService people;

    @Autowired
    PublishedPeople published;

    @Autowired
    OrganisationsService organisations;

    @AfterEach
    void signOut() {
        TestStaff.signOut();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zorane", "ZORÂNÉ", "Зоран", "Žoran", "conseil", "oran mil"})
    void findsAPersonUnderAnySpelling(String query) {
        TestStaff.EDITOR.signIn();
        PersonId id = people.create(new PersonDraft(
                "Zorane Milev conseiller", "vu par " + query, List.of("Žoran Milev", "Зоран Милев"), "", ""));

        assertThat(people.list(query, null, 50).items())
                .extracting(PersonRow::id)
                .contains(id);
    }

    @Test
    void keepsDatedFunctionsAndPresentsAPersonByThem() {
        TestStaff.EDITOR.signIn();
        Tenure minister =
                new Tenure("ministre", LocalDate.of(2012, 5, 1), LocalDate.of(2016, 8, 31), "Journal officiel");
        PersonId dated = people.create(new PersonDraft("Odile Ranvier", "élue", List.of(), "", "", List.of(minister)));
        PersonId undated = people.create(new PersonDraft("Odile Ranvert", "juge", List.of(), "", ""));

        assertThat(people.find(dated).tenures()).containsExactly(minister);
        assertThat(people.rolesAt(List.of(dated, undated), LocalDate.of(2014, 1, 1)))
                .containsEntry(dated, "ministre")
                .containsEntry(undated, "juge");
        assertThat(people.rolesAt(List.of(dated), LocalDate.of(2020, 1, 1))).containsEntry(dated, "");
    }

    @Test
    void refusesFunctionsWithoutNameOrThatEndBeforeTheyStart() {
        TestStaff.EDITOR.signIn();
        Tenure nameless = new Tenure(" ", null, null, "");
        Tenure backwards = new Tenure("maire", LocalDate.of(2016, 1, 1), LocalDate.of(2015, 1, 1), "");

        assertRefused("tenures", new PersonDraft("Odile Rance", "", List.of(), "", "", List.of(nameless)));
        assertRefused("tenures", new PersonDraft("Odile Rance", "", List.of(), "", "", List.of(backwards)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Karpoukhine", "Karpukhin", "Karpuchin", "Карпухин", "vadim karpukhin"})
    void findsAPersonUnderSpellingsNobodyKept(String query) {
        TestStaff.EDITOR.signIn();
        PersonId id = people.create(new PersonDraft("Vadim Karpoukhine", "cherché par " + query, List.of(), "", ""));

        assertThat(people.list(query, null, 50).items())
                .extracting(PersonRow::id)
                .contains(id);
        assertThat(people.list("Karpine", null, 50).items())
                .extracting(PersonRow::id)
                .doesNotContain(id);
    }

    @Test
    void takesPercentAndUnderscoreAsWritten() {
        TestStaff.EDITOR.signIn();
        person("Sans Signe");

        assertThat(people.list("%", null, 50).items()).isEmpty();
        assertThat(people.list("_", null, 50).items()).isEmpty();
    }

    @Test
    void goesThroughTheListByCursor() {
        TestStaff.EDITOR.signIn();
        for (int at = 0; at < 7; at++) {
            person("Curseur Numéro" + at);
        }

        List<String> names = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Slice<PersonRow> slice = people.list("curseur", cursor, 3);
            slice.items().forEach(row -> names.add(row.houseName()));
            cursor = slice.next();
        } while (cursor != null);

        assertThat(names).hasSize(7).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void matchesWholeNamesBeforeSurnames() {
        TestStaff.EDITOR.signIn();
        PersonId surname = person("Ada Kremlov");
        PersonId whole = person("Kremlov");

        assertThat(people.matching("KREMLOV")).extracting(PersonRow::id).containsExactly(whole, surname);
        assertThat(people.matching("remlov")).isEmpty();
    }

    @Test
    void givesEverySpellingWithTheHouseName() {
        TestStaff.EDITOR.signIn();
        PersonId id = person("Ioulian Ouvarov", "Yulian Uvarov");
        people.addSpelling(id, "Юлиан Уваров");
        people.addSpelling(id, "Yulian Uvarov");

        assertThat(people.names())
                .filteredOn(name -> name.person().equals(id))
                .extracting(KnownName::spelling, KnownName::houseName)
                .containsExactlyInAnyOrder(
                        tuple("Ioulian Ouvarov", "Ioulian Ouvarov"),
                        tuple("Yulian Uvarov", "Ioulian Ouvarov"),
                        tuple("Юлиан Уваров", "Ioulian Ouvarov"));
    }

    @Test
    void refusesAStaleUpdate() {
        TestStaff.EDITOR.signIn();
        PersonId id = person("Lina Perrot");
        PersonDetails read = people.find(id);
        people.update(id, read.version(), read.draft());
        people.addSpelling(id, "Lina P.");

        assertThatThrownBy(() -> people.update(id, read.version(), PersonDraft.named("Autre")))
                .isInstanceOf(StaleVersion.class);
        assertThat(people.find(id).houseName()).isEqualTo("Lina Perrot");
    }

    @Test
    void saysWhatIsWrongAtItsField() {
        TestStaff.EDITOR.signIn();
        person("Homonyme Un");

        assertRefused("houseName", PersonDraft.named("  \u00a0 "));
        assertRefused("houseName", PersonDraft.named("x".repeat(121)));
        assertRefused("houseName", PersonDraft.named("homonyme  ÛN"));
        assertRefused("wikidata", new PersonDraft("Q", "", List.of(), "42", ""));
        assertRefused("role", new PersonDraft("R", "r".repeat(201), List.of(), "", ""));
    }

    @Test
    void keepsTheNameOfADeletedPersonAndBringsThemBack() {
        TestStaff.EDITOR.signIn();
        PersonId id = person("Effacé Puis Rendu");
        people.delete(id);

        assertThat(people.list("effacé puis", null, 5).items()).isEmpty();
        assertThat(people.names()).extracting(KnownName::person).doesNotContain(id);
        assertThatThrownBy(() -> people.find(id)).isInstanceOf(NotFound.class);
        assertThat(people.houseNames(List.of(id))).containsEntry(id, "Effacé Puis Rendu");

        people.restore(id);
        assertThat(people.find(id).houseName()).isEqualTo("Effacé Puis Rendu");
    }

    @Test
    void letsReportersAddButOnlyEditorsChange() {
        TestStaff.REPORTER.signIn();
        PersonId id = person("Ajoutée Par Reporter");

        assertThatThrownBy(() -> people.update(id, 0, PersonDraft.named("x")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.delete(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.restore(id)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void isClosedToThoseWhoSeeNoDraft() {
        TestStaff.SUBSCRIBER_ADMIN.signIn();

        assertThatThrownBy(() -> people.list("", null, 5)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(people::names).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> organisations.list("", null, 5)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void givesReadersHouseNamesAlone() {
        TestStaff.EDITOR.signIn();
        PersonId id = person("Nom Public", "Nom Secret");
        TestStaff.signOut();

        assertThat(published.houseNames(List.of(id, new PersonId(new UUID(1, 1)))))
                .containsExactlyEntriesOf(java.util.Map.of(id, "Nom Public"));
    }

    @Test
    void keepsOrganisationsTheSameWay() {
        TestStaff.EDITOR.signIn();
        OrganisationId id =
                organisations.create(new OrganisationDraft("Bureau d’Aldria", List.of("BDA"), "Q7", "note"));

        assertThat(organisations.list("bda", null, 5).items())
                .extracting(OrganisationRow::id)
                .containsExactly(id);
        assertThatThrownBy(() -> organisations.create(new OrganisationDraft("bureau d'aldria", List.of(), "", "")))
                .isInstanceOf(Refusal.class);
        organisations.delete(id);
        assertThat(organisations.list("bda", null, 5).items()).isEmpty();
        organisations.restore(id);
        organisations.update(
                id, organisations.find(id).version(), new OrganisationDraft("Office d’Aldria", List.of(), "", ""));
        assertThat(organisations.find(id).houseName()).isEqualTo("Office d’Aldria");
    }

    private PersonId person(String name, String... spellings) {
        return people.create(new PersonDraft(name, "", List.of(spellings), "", ""));
    }

    private void assertRefused(String field, PersonDraft draft) {
        assertThatThrownBy(() -> people.create(draft))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
