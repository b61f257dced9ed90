package press.verbatim.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenureTest {
    private static final List<Tenure> LIFE = List.of(
            new Tenure("élue", null, LocalDate.of(2010, 6, 30), ""),
            new Tenure("ministre", LocalDate.of(2012, 5, 1), LocalDate.of(2016, 8, 31), ""),
            new Tenure("vice-présidente", LocalDate.of(2014, 1, 1), LocalDate.of(2016, 8, 31), ""),
            new Tenure("conseillère", LocalDate.of(2020, 1, 1), null, ""),
            new Tenure("émissaire", LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1), ""));

    @ParameterizedTest
    @CsvSource({
        "1990-01-01, élue",
        "2010-06-30, élue",
        "2011-01-01,",
        "2012-05-01, ministre",
        "2015-01-01, vice-présidente",
        "2016-08-31, vice-présidente",
        "2016-09-01,",
        "2020-06-01, conseillère",
        "2030-01-01, conseillère"
    })
    void presentsAPersonByWhatTheyWereThatDay(LocalDate day, String function) {
        assertThat(Tenure.at(LIFE, day).map(Tenure::function).orElse(null)).isEqualTo(function);
    }
}
