package org.caseroom.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.caseroom.shared.Slug;
import org.caseroom.shared.words.Languages;
import org.junit.jupiter.api.Test;

class FrameworkTest {

    private static final String COLUMNS = "id,area,name,can,articles,first-responder,investigator,examiner,"
            + "financial-investigator,prosecutor,judge,policy-maker\n";

    private final Framework framework = Framework.shipped();

    @Test
    void itSaysAtWhichLevelARoleIsExpectedToHaveWhat() {
        var requests = framework.find(new Slug("data-requests")).orElseThrow();

        assertThat(requests.expectedOf(WorkRole.PROSECUTOR)).contains(CompetencyLevel.SPECIALIST);
        assertThat(requests.expectedOf(WorkRole.FIRST_RESPONDER)).contains(CompetencyLevel.AWARENESS);
        assertThat(requests.articles()).contains("UNCC-25", "UNCC-27");
        assertThat(requests.isExpected(WorkRole.JUDGE, CompetencyLevel.PRACTITIONER))
                .isTrue();
        assertThat(requests.isExpected(WorkRole.JUDGE, CompetencyLevel.SPECIALIST))
                .isFalse();
        assertThat(requests.isExpected(null, CompetencyLevel.SPECIALIST)).isTrue();
    }

    @Test
    void everyRoleHasSomethingToBeGoodAt() {
        assertThat(WorkRole.values())
                .allSatisfy(role -> assertThat(framework.all())
                        .anyMatch(competency -> competency.isExpected(role, CompetencyLevel.SPECIALIST)
                                || competency.isExpected(role, CompetencyLevel.PRACTITIONER)));
    }

    @Test
    void aLevelOfAnotherRoleIsNotTakenForOnesOwn() {
        var law = framework.find(new Slug("law-reform")).orElseThrow();

        assertThat(law.isExpected(WorkRole.EXAMINER, null)).isFalse();
        assertThat(law.isExpected(WorkRole.JUDGE, CompetencyLevel.SPECIALIST)).isFalse();
    }

    @Test
    void aFormerIdStandsForTheCompetency() {
        assertThat(framework.find(new Slug("evidence-handling")))
                .isEqualTo(framework.find(new Slug("chain-of-custody")))
                .isPresent();
        assertThat(framework.find(new Slug("our-own-thing"))).isEmpty();
    }

    @Test
    void itSpeaksEveryLanguageThatIsOffered() {
        assertThat(framework.all())
                .allSatisfy(competency -> assertThat(Languages.OFFERED)
                        .allSatisfy(language -> assertThat(competency.name().byLanguage())
                                .containsKey(language)
                                .hasSameSizeAs(competency.can().byLanguage())));
        assertThat(framework.find(new Slug("triage")).orElseThrow().name().in(Locale.forLanguageTag("vi")))
                .isEqualTo("Phân loại ban đầu");
        assertThat(framework.find(new Slug("triage")).orElseThrow().name().in(Locale.FRENCH))
                .isEqualTo("Triage");
    }

    @Test
    void everyCompetencyIsCalledDifferently() {
        assertThat(framework.all())
                .extracting(competency -> competency.name().in(Locale.ENGLISH))
                .doesNotHaveDuplicates();
    }

    @Test
    void aFrameworkThatContradictsItselfIsRefused() {
        refuses("a-one,law,One,can,UNCC-1,awareness,,,,,,\na-one,law,Two,can,UNCC-1,awareness,,,,,,", "a-one");
        refuses("a-one,law,One,can,UNCC-69,awareness,,,,,,", "UNCC-69");
        refuses("a-one,law,One,can,UNCC-1,,,,,,,", "Nobody is expected");
        refuses("a-one,law,One,can,UNCC-1,expert,,,,,,", "Line 2");
        refuses("a-one,magic,One,can,UNCC-1,awareness,,,,,,", "Line 2");
        refuses("a-one,law,,can,UNCC-1,awareness,,,,,,", "name is empty");
    }

    @Test
    void anAliasStandsForOneThing() {
        var one = read("a-one,law,One,can,UNCC-1,awareness,,,,,,");
        var itself = new Framework.Alias(new Slug("a-one"), new Slug("a-one"));
        var nothing = new Framework.Alias(new Slug("a-two"), new Slug("a-three"));

        assertThatThrownBy(() -> new Framework(one, List.of(itself), Articles.shipped()))
                .isInstanceOf(UnsoundFrameworkException.class);
        assertThatThrownBy(() -> new Framework(one, List.of(nothing), Articles.shipped()))
                .isInstanceOf(UnsoundFrameworkException.class);
    }

    private static void refuses(String rows, String because) {
        assertThatThrownBy(() -> new Framework(read(rows), List.of(), Articles.shipped()))
                .isInstanceOf(UnsoundFrameworkException.class)
                .hasMessageContaining(because);
    }

    private static List<Competency> read(String rows) {
        return Sheet.rows(new StringReader(COLUMNS + rows), Framework::competency);
    }
}
