package org.caseroom.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caseroom.question.Answer;
import org.caseroom.question.Explanation;
import org.caseroom.question.ShownQuestion;
import org.caseroom.question.ShownQuestion.ShortText.Form;
import org.caseroom.shared.Prose;
import org.caseroom.shared.Score;

/// A text is to be entered exactly: an address, a hash, a domain, a time.
///
/// @param accepted what is right, the usual way of writing it first
public record Entry(Head head, Reading reading, List<String> accepted, Said why, List<Slip> slips) implements Task {

    /// A wrong text that people reach, what went wrong, and what it is worth all the same.
    public record Slip(String value, double credit, Said why) {}

    /// When two texts are the same.
    public enum Reading {
        /// Letter by letter; blanks around do not count.
        EXACT(Form.AS_WRITTEN) {
            @Override
            boolean same(String one, String other) {
                return plain(one).equals(plain(other));
            }

            @Override
            String plain(String text) {
                return text.strip();
            }
        },
        /// Capitals and blanks make no difference: hexadecimal digits, domains, account numbers.
        LOOSE(Form.ANY_CASE) {
            @Override
            boolean same(String one, String other) {
                return plain(one).equals(plain(other));
            }

            @Override
            String plain(String text) {
                return text.replaceAll("[\\s\\p{Z}]+", "").toLowerCase(Locale.ROOT);
            }
        },
        /// An instant in UTC such as 2026-03-05T14:07:09Z, to the second; a blank may stand for the T.
        INSTANT(Form.TIME) {
            @Override
            boolean same(String one, String other) {
                var first = instant(one);
                var second = instant(other);
                return first.isPresent()
                        && second.isPresent()
                        && Duration.between(first.get(), second.get()).abs().toSeconds() <= 1;
            }

            @Override
            String plain(String text) {
                return instant(text).map(Instant::toString).orElseGet(text::strip);
            }
        };

        private final Form form;

        Reading(Form form) {
            this.form = form;
        }

        /// What somebody who writes is told of it.
        Form form() {
            return form;
        }

        abstract boolean same(String one, String other);

        /// What is left of a text once what makes no difference has been taken away.
        abstract String plain(String text);

        private static Optional<Instant> instant(String text) {
            var written = text.strip()
                    .toUpperCase(Locale.ROOT)
                    .replaceFirst("\\s*(UTC|Z)$", "")
                    .replaceFirst("\\s+", "T");
            try {
                return Optional.of(Instant.parse(written + "Z"));
            } catch (DateTimeParseException noTime) {
                return Optional.empty();
            }
        }
    }

    public Entry {
        accepted = List.copyOf(accepted);
        slips = List.copyOf(slips);
        if (accepted.isEmpty()) {
            throw new IllegalArgumentException("Task %s accepts nothing.".formatted(head.id()));
        }
    }

    @Override
    public Score grade(Answer answer) {
        if (!(answer instanceof Answer.Text(var text))) {
            return Score.NONE;
        }
        return isRight(text)
                ? Score.FULL
                : slip(text).map(slip -> new Score(slip.credit())).orElse(Score.NONE);
    }

    @Override
    public Explanation explain(Answer answer, Speaker speaker) {
        var slip = answer instanceof Answer.Text(var text) && !isRight(text)
                ? slip(text).map(each -> speaker.html(each.why()) + " ").orElse("")
                : "";
        return new Explanation.Texts(accepted, new Prose(slip + speaker.html(why)));
    }

    @Override
    public boolean accepts(Answer answer) {
        return answer instanceof Answer.Blank || answer instanceof Answer.Text;
    }

    @Override
    public ShownQuestion shown(Speaker speaker) {
        return new ShownQuestion.ShortText(
                head.id().value(), speaker.html(head.prompt()), head.points(), reading.form());
    }

    @Override
    public Answer solution() {
        return new Answer.Text(accepted.getFirst());
    }

    private boolean isRight(String text) {
        return accepted.stream().anyMatch(each -> reading.same(each, text));
    }

    private Optional<Slip> slip(String text) {
        return slips.stream().filter(slip -> reading.same(slip.value(), text)).findFirst();
    }
}
