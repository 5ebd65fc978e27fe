package org.caseroom.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.caseroom.competency.WorkRole;
import org.caseroom.shared.Slug;
import org.junit.jupiter.api.Test;

/// What stands in the file of a programme, and what is wrong with one that is none.
class ProgrammeReaderTest {

    private static final String SOUND = """
            id: night-desk
            title: {en: Night desk, vi: Trực đêm}
            summary: {en: For who answers at night.}
            roles: [prosecutor, judge]
            steps:
              - course: sample
                why: {en: It begins here.}
                skip:
                  - {modules: [basics], roles: [judge], why: {en: You know that.}}
            """;

    @Test
    void aProgrammeSaysWhoMayLeaveOutWhatAndWhy() {
        var programme = read(SOUND);

        assertThat(programme.title().in(Locale.of("vi"))).isEqualTo("Trực đêm");
        assertThat(programme.summary().in(Locale.of("vi"))).isEqualTo("For who answers at night.");
        assertThat(programme.roles()).containsExactly(WorkRole.PROSECUTOR, WorkRole.JUDGE);
        var step = programme.steps().getFirst();
        assertThat(step.whyToSkip(new Slug("basics"), WorkRole.JUDGE))
                .hasValueSatisfying(why -> assertThat(why.in(Locale.ENGLISH)).isEqualTo("You know that."));
        assertThat(step.whyToSkip(new Slug("basics"), WorkRole.PROSECUTOR)).isEmpty();
        assertThat(step.whyToSkip(new Slug("other"), WorkRole.JUDGE)).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceWithItsPlace() {
        assertThatExceptionOfType(UnsoundProgrammeException.class)
                .isThrownBy(() -> read(SOUND.replace("judge]\n", "juge]\n").replace("steps:", "stops:")))
                .withMessageContaining("night-desk.yaml:4:21")
                .withMessageContaining("night-desk.yaml:5:1");
    }

    @Test
    void aFileThatIsNoTextIsNoProgramme() {
        assertThatExceptionOfType(UnsoundProgrammeException.class)
                .isThrownBy(() -> ProgrammeReader.read("night-desk.yaml", new byte[] {(byte) 0xff, 0x00}));
    }

    private static Programme read(String text) {
        return ProgrammeReader.read("night-desk.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
