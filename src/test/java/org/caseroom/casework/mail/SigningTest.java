package org.caseroom.casework.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.caseroom.casework.Case;
import org.caseroom.casework.Difficulty;
import org.caseroom.casework.Evidence;
import org.caseroom.casework.Settings;
import org.caseroom.casework.kind.Exercise;
import org.caseroom.casework.solving.RawMail;
import org.caseroom.casework.solving.Verdicts;
import org.caseroom.casework.solving.Verdicts.Verdict;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Signatures are real: Apache James, which knows nothing of how we sign, verifies each of them.
@Tag("seeds")
class SigningTest {

    private static final int SEEDS = 30;

    @ParameterizedTest
    @EnumSource(Difficulty.class)
    void everySignatureIsWhatTheReceivingServerSaysOfIt(Difficulty difficulty) {
        cases(difficulty)
                .forEach(file -> mails(file)
                        .forEach((source, dns) -> assertThat(new Verdicts(dns).dkim(source))
                                .as(source)
                                .isEqualTo(said(source))));
    }

    @ParameterizedTest
    @EnumSource(Difficulty.class)
    void onlyTheMessageOfTheListIsBroken(Difficulty difficulty) {
        cases(difficulty)
                .forEach(file -> assertThat(
                                mails(file).keySet().stream().filter(source -> said(source) == Verdict.FAIL))
                        .singleElement()
                        .asString()
                        .contains("You are on the list"));
    }

    @ParameterizedTest
    @EnumSource(Difficulty.class)
    void aChangedByteBreaksASignature(Difficulty difficulty) {
        cases(difficulty)
                .limit(5)
                .forEach(file -> mails(file).forEach((source, dns) -> {
                    if (said(source) == Verdict.PASS) {
                        var body = source.indexOf("\r\n\r\n") + 6;
                        var from = source.lastIndexOf("\r\nFrom: ") + 10;
                        assertThat(IntStream.of(from, body, source.length() - 5))
                                .allSatisfy(place -> assertThat(new Verdicts(dns).dkim(changed(source, place)))
                                        .isEqualTo(Verdict.FAIL));
                    }
                }));
    }

    @ParameterizedTest
    @EnumSource(Difficulty.class)
    void noPrivateKeyIsInACase(Difficulty difficulty) {
        cases(difficulty)
                .forEach(file -> assertThat(TestKeys.ALL)
                        .allSatisfy(pair -> assertThat(file.toString())
                                .doesNotContain(Base64.getEncoder()
                                        .encodeToString(pair.secret().getEncoded())
                                        .substring(60, 100))));
    }

    private static Stream<Case> cases(Difficulty difficulty) {
        var exercise = new Exercise(new MailHeaders(), Settings.of(difficulty));
        return LongStream.range(0, SEEDS).mapToObj(exercise::draw);
    }

    /// The source of each message with the DNS of its case.
    private static Map<String, Map<String, String>> mails(Case file) {
        var dns = file.evidence().stream()
                .filter(each -> each.id().equals("dns"))
                .map(Evidence.Table.class::cast)
                .flatMap(table -> table.rows().stream())
                .collect(Collectors.toMap(
                        row -> row.cells().getFirst(), row -> row.cells().getLast()));
        return file.evidence().stream()
                .filter(Evidence.Mail.class::isInstance)
                .map(Evidence.Mail.class::cast)
                .collect(Collectors.toMap(Evidence.Mail::source, _ -> dns));
    }

    /// The first verdict is that of the receiving server.
    private static Verdict said(String source) {
        return switch (RawMail.found("Authentication-Results:[^;]+;\\s+dkim=(\\w+)", source)) {
            case "pass" -> Verdict.PASS;
            case "fail" -> Verdict.FAIL;
            default -> Verdict.NONE;
        };
    }

    private static String changed(String source, int place) {
        var other = source.charAt(place) == 'x' ? 'y' : 'x';
        return source.substring(0, place) + other + source.substring(place + 1);
    }
}
