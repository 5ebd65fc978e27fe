package org.caseroom.coursepack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.caseroom.coursepack.finding.CourseFinding;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.question.ReviewRules;
import org.caseroom.question.ReviewRules.When;

/// Reads when who took something graded sees what of it: `feedback` for all but the score, and `review` where a part is
/// to be seen at another time.
final class ReviewReader {

    static final Set<String> KEYS = Set.of("score", "answers", "right-answers", "explanations");

    private final Optional<YamlMap> review;

    private ReviewReader(Optional<YamlMap> review) {
        this.review = review;
    }

    static ReviewRules read(YamlMap map) {
        var feedback = map.get("feedback").oneOf(List.of("after-submit", "after-pass"));
        var otherwise = feedback.equals("after-pass") ? When.AFTER_PASS : When.AFTER_SUBMIT;
        var reader = new ReviewReader(map.find("review").map(review -> review.map(KEYS)));
        var score = reader.score();
        var answers = reader.when(
                "answers",
                "score",
                reader.isDuring("right-answers", "explanations") ? When.DURING : otherwise,
                score == When.AFTER_SUBMIT ? When.DURING : score);
        var right = reader.when(
                "right-answers", "answers", reader.isDuring("explanations") ? When.DURING : otherwise, answers);
        return new ReviewRules(score, answers, right, reader.when("explanations", "right-answers", otherwise, right));
    }

    /// Where there is nothing to check one by one, nothing is told before the end.
    static void requireAfterwards(YamlMap map, ReviewRules rules, CourseFinding why) {
        if (rules.tellsDuring()) {
            map.get("review").wrong(why);
        }
    }

    private When score() {
        var said = review.flatMap(map -> map.find("score"));
        var when = said.map(value -> value.oneOf(When.class)).orElse(When.AFTER_SUBMIT);
        if (when == When.DURING) {
            said.filter(value -> value.is("during")).ifPresent(value -> value.wrong(new CourseFinding.ScoreDuring()));
            return When.AFTER_SUBMIT;
        }
        return when;
    }

    /// Whether one of these is said to be told during an attempt, and with it what tells less.
    private boolean isDuring(String... parts) {
        return Stream.of(parts)
                .flatMap(part -> review.flatMap(map -> map.find(part)).stream())
                .anyMatch(value -> value.is("during"));
    }

    /// What is not said is no earlier than what tells less; what is said must not be.
    private When when(String part, String before, When otherwise, When least) {
        var said = review.flatMap(map -> map.find(part));
        var when = said.map(value -> value.oneOf(When.class)).orElse(otherwise);
        var late = when.andNotBefore(least);
        if (late != when) {
            said.ifPresent(value -> value.wrong(new CourseFinding.ReviewTooEarly(part, before)));
        }
        return late;
    }
}
