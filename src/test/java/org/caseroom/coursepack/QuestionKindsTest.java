package org.caseroom.coursepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseroom.coursepack.SamplePack.KINDS_BANK;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caseroom.question.Matching;
import org.caseroom.question.OptionId;
import org.caseroom.question.Ordering;
import org.caseroom.question.Question;
import org.caseroom.question.ShortText;
import org.caseroom.question.TrueFalse;
import org.caseroom.shared.SeededRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The kinds of question that are judged, matched, put into order and written.
class QuestionKindsTest {

    /// Words of the bank that are replaced, the problem that comes of it, and words of what is said.
    private record Fault(String words, String others, int line, int column, String code, String said) {}

    static List<Fault> faults() {
        return List.of(
                // true-false
                new Fault("answer: false", "answer: no", 9, 13, "type", "must be true or false"),
                new Fault("    answer: false\n", "", 2, 5, "missing-key", "\"answer\""),
                new Fault("request, correct: true, why", "request, why", 11, 7, "question", "No reason is marked"),
                new Fault("order, why", "order, correct: true, why", 11, 7, "question", "Two reasons are marked"),
                new Fault(
                        "{id: b, text: It is an order",
                        "{id: a, text: It is an order",
                        12,
                        14,
                        "duplicate-id",
                        "\"a\""),
                new Fault(
                        "      - {id: b, text: It is an order, why: No bank orders another.}\n",
                        "",
                        11,
                        7,
                        "option-count",
                        "2 to 6"),
                // matching
                new Fault("match: b", "match: provider", 23, 44, "unknown-match", "no item \"provider\" on the right"),
                new Fault("match: b", "match: B!", 23, 44, "id-form", "no option id"),
                new Fault(", match: b", "", 23, 9, "missing-key", "\"match\""),
                new Fault("match: b", "match: a", 22, 7, "question", "nothing to tell apart"),
                new Fault("{id: b, text: Mailbox", "{id: a, text: Mailbox", 23, 14, "duplicate-id", "\"a\""),
                new Fault("text: Mailbox logs", "text: camera  Pictures", 23, 23, "item-twice", "say the same"),
                new Fault("text: The provider", "text: The bank", 27, 23, "item-twice", "say the same"),
                new Fault("text: The provider", "text: The <b>provider</b>", 27, 27, "raw-html", ""),
                new Fault("text: The provider", "text: " + "x".repeat(121), 27, 23, "too-long", "120"),
                new Fault(
                        "      - {id: c, text: Account holders, match: a, why: It opened the account.}\n",
                        "",
                        22,
                        7,
                        "item-count",
                        "3 to 8"),
                new Fault(
                        "id: c, text: The land register",
                        "id: c, text: The land register, match: a",
                        28,
                        42,
                        "unknown-key",
                        "match"),
                // ordering
                new Fault("{id: b, text: Save", "{id: a, text: Save", 39, 14, "duplicate-id", "\"a\""),
                new Fault("text: Save the mail", "text: Call the bank", 39, 23, "item-twice", "say the same"),
                new Fault(
                        "text: Save the mail",
                        "text: Then save the mail",
                        39,
                        23,
                        "order-given-away",
                        "tells its place"),
                new Fault(
                        "text: Save the mail", "text: 2. Save the mail", 39, 23, "order-given-away", "tells its place"),
                new Fault("    why: Money before paper.\n", "", 30, 5, "missing-key", "\"why\""),
                // categorize
                new Fault(
                        "Phone the bank, category: now",
                        "Phone the bank, category: noon",
                        66,
                        49,
                        "unknown-category",
                        "no category \"noon\""),
                new Fault(
                        "category: later, why: It takes days.}\n"
                                + "      - {id: d, text: Write the summary, category: later",
                        "category: now, why: It takes days.}\n      - {id: d, text: Write the summary, category: now",
                        66,
                        7,
                        "question",
                        "nothing to tell apart"),
                new Fault("text: Not at all", "text: In the first Hour", 73, 27, "item-twice", "say the same"),
                new Fault("text: Not at all", "text: " + "x".repeat(81), 73, 27, "too-long", "80"),
                new Fault(
                        "      - {id: later, text: In the first week}\n      - {id: never, text: Not at all}\n",
                        "",
                        71,
                        7,
                        "item-count",
                        "2 to 5"),
                // matrix
                new Fault(
                        "owner, column: silent",
                        "owner, column: silence",
                        84,
                        49,
                        "unknown-column",
                        "no column \"silence\""),
                new Fault("owner, column: silent", "owner, match: silent", 84, 41, "unknown-key", "match"),
                new Fault(
                        "column: silent, why: An address is no person.}\n"
                                + "      - {id: c, text: Nothing was sent, column: denied",
                        "column: stated, why: An address is no person.}\n"
                                + "      - {id: c, text: Nothing was sent, column: stated",
                        83,
                        7,
                        "question",
                        "In every row"),
                new Fault("text: The contrary", "text: " + "x".repeat(41), 88, 28, "too-long", "40"),
                // hotspot
                new Fault("media/chain.svg", "media/chains.svg", 98, 14, "unknown-image", "chains.svg"),
                new Fault("    alt: Two accounts and an arrow\n", "", 91, 5, "missing-key", "\"alt\""),
                new Fault(
                        "[35, 40, 65, 40, 65, 60]", "[35, 40, 65, 40, 65]", 102, 54, "region-numbers", "polygon has 3"),
                new Fault("[85, 50, 15, 50]", "[85, 50, 15]", 103, 63, "region-numbers", "ellipse has 4"),
                new Fault("[85, 50, 15, 50]", "[85, 50, 16, 50]", 103, 63, "region-outside", "0 to 100"),
                new Fault("[35, 40, 65, 40, 65, 60]", "[20, 40, 65, 40, 65, 60]", 102, 54, "regions-overlap", "\"a\""),
                new Fault("shape: polygon", "shape: star", 102, 41, "unknown-value", "ellipse"),
                new Fault(", correct: true, why: It is there", ", why: It is there", 101, 7, "question", "No region"),
                new Fault("regions:", "choose: 2\n    regions:", 100, 13, "range", "1"),
                // short-text
                new Fault("[recall, a recall]", "[]", 52, 15, "empty-list", "at least one"),
                new Fault("    accepted: [recall, a recall]\n", "", 45, 5, "missing-key", "\"accepted\""),
                new Fault("[recall, a recall]", "[recall, 2024]", 52, 24, "type", "quotes"),
                new Fault("[recall, a recall]", "[recall, \"?!\"]", 52, 24, "only-signs", "no letter"),
                new Fault("[recall, a recall]", "[recall, \"Recall.\"]", 52, 24, "accepted-twice", "capitals"),
                new Fault("[recall, a recall]", "[recall, récall]", 52, 24, "accepted-twice", "\"récall\""),
                new Fault("[recall, a recall]", "[recall, " + "x".repeat(201) + "]", 52, 24, "too-long", "200"),
                new Fault("[recall, a recall]", "[recall, Refund]", 56, 17, "question", "so it would be right"),
                new Fault("accents: ignore", "accents: ignored", 53, 14, "unknown-value", "keep, ignore"),
                new Fault("accents: ignore", "accents: ignore\n    pattern: .*", 54, 5, "unknown-key", "pattern"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsFoundWhereItWasMade(Fault fault) {
        var problems = SamplePack.withEveryKind()
                .replacing(KINDS_BANK, fault.words(), fault.others())
                .read()
                .problems();

        assertThat(problems).as("%s", problems).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(fault.code());
            assertThat(problem.file()).isEqualTo(KINDS_BANK);
            assertThat("%d:%d".formatted(problem.line(), problem.column()))
                    .isEqualTo("%d:%d".formatted(fault.line(), fault.column()));
            assertThat(InEnglish.say(problem)).contains(fault.said()).matches("(?s)[A-Z\"\\[].*[.?]");
        });
    }

    @Test
    void aSoundPackHasNothingToWarnOf() {
        assertThat(SamplePack.withEveryKind().read().problems()).isEmpty();
    }

    @Test
    void theKindsAreReadWithTheirKeys() {
        var pool = pool();

        assertThat(pool.getFirst()).isInstanceOfSatisfying(TrueFalse.class, question -> {
            assertThat(question.prompt().html()).isEqualTo("<p>A recall <em>always</em> brings the money back.</p>");
            assertThat(question.key()).isFalse();
            assertThat(question.reasons()).hasSize(2);
        });
        assertThat(pool.get(1)).isInstanceOfSatisfying(Matching.class, question -> {
            assertThat(question.left()).extracting(left -> left.match().value()).containsExactly("a", "b", "a");
            assertThat(question.right())
                    .extracting(right -> right.text().html())
                    .containsExactly("The bank", "The provider", "The land register");
        });
        assertThat(pool.get(2)).isInstanceOfSatisfying(Ordering.class, question -> {
            assertThat(question.key()).extracting(OptionId::value).containsExactly("a", "b", "c", "d", "e");
            assertThat(question.items().getFirst().why().html()).isEqualTo("<p>Minutes count.</p>");
            assertThat(question.items().getLast().why().html()).isEmpty();
        });
        assertThat(pool.get(3)).isInstanceOfSatisfying(ShortText.class, question -> {
            assertThat(question.accepted()).containsExactly("recall", "a recall");
            assertThat(question.accents()).isEqualTo(ShortText.Accents.IGNORE);
            assertThat(question.mistakes()).hasSize(1);
        });
    }

    @Test
    void veryManyItemsAreRefusedAtOnce() {
        var items = IntStream.range(0, 3_000)
                .mapToObj(number -> "      - {id: i%d, text: Item %d}\n".formatted(number, number))
                .collect(Collectors.joining());

        assertThat(SamplePack.withEveryKind()
                        .replacing(KINDS_BANK, "      - {id: b, text: Save the mail}\n", items)
                        .read()
                        .problems())
                .extracting(Problem::code)
                .contains("item-count");
    }

    @Test
    void theAuthorsOrderSpellsNothingOfWhatIsDrawn() {
        var ordering = (Ordering) pool().get(2);

        assertThat(IntStream.range(0, 50)
                        .mapToObj(seed -> ordering.drawn(new SeededRandom(seed), false))
                        .distinct()
                        .count())
                .isGreaterThan(20);
    }

    private static List<Question> pool() {
        var quiz = (QuizActivity) SamplePack.withEveryKind()
                .pack()
                .modules()
                .getFirst()
                .activities()
                .getLast();
        return quiz.quiz().draws().getLast().pool();
    }
}
