package org.caseroom.question;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.caseroom.shared.Prose;
import org.caseroom.shared.SeededRandom;
import org.jspecify.annotations.Nullable;

/// A place in a text that is to be filled.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Gap.Choice.class, name = "CHOICE"),
    @JsonSubTypes.Type(value = Gap.Word.class, name = "WORD"),
    @JsonSubTypes.Type(value = Gap.Figure.class, name = "NUMBER")
})
public sealed interface Gap {

    /// What its author calls it.
    OptionId id();

    /// Its place among the gaps, which is what a browser calls it.
    OptionId shownAs();

    Prose why();

    /// Whether it could be filled right, and wrong.
    boolean hasKey();

    /// 1 for what is right; what is wrong costs as much as guessing would gain.
    double credit(String given);

    boolean accepts(String given);

    /// What is right, the usual one first: the name of a choice, words, or a number.
    List<String> right();

    /// How far a number may be off; null where it is none.
    default @Nullable String tolerated() {
        return null;
    }

    Gap drawn(SeededRandom random);

    /// This gap as an earlier attempt was shown it; empty where it was shown another one.
    Optional<Gap> inPlaceOf(Gap earlier);

    /// One of some is to be chosen.
    record Choice(OptionId id, OptionId shownAs, List<Offer> options, Prose why) implements Gap {

        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public boolean hasKey() {
            return options.size() > 1
                    && options.stream().filter(Offer::correct).count() == 1
                    && options.stream().map(Offer::shownAs).distinct().count() == options.size();
        }

        @Override
        public double credit(String given) {
            if (given.equals(key().shownAs().value())) {
                return 1;
            }
            return given.isEmpty() ? 0 : -1.0 / (options.size() - 1);
        }

        @Override
        public boolean accepts(String given) {
            return options.stream().anyMatch(each -> each.shownAs().value().equals(given));
        }

        @Override
        public List<String> right() {
            return List.of(key().shownAs().value());
        }

        @Override
        public Gap drawn(SeededRandom random) {
            return new Choice(id, shownAs, Item.drawn(options, random, "o"), why);
        }

        @Override
        public Optional<Gap> inPlaceOf(Gap earlier) {
            return earlier instanceof Choice was && id.equals(was.id)
                    ? Shown.items(options, was.options).map(shown -> new Choice(id, was.shownAs, shown, why))
                    : Optional.empty();
        }

        private Offer key() {
            return options.stream().filter(Offer::correct).findFirst().orElseThrow();
        }
    }

    /// What can be chosen for a gap.
    record Offer(OptionId id, OptionId shownAs, Prose text, boolean correct) implements Item<Offer> {

        public Offer(OptionId id, Prose text, boolean correct) {
            this(id, id, text, correct);
        }

        @Override
        public Offer shownAs(OptionId name) {
            return new Offer(id, name, text, correct);
        }
    }

    /// A word or a few, compared as a [ShortText] is.
    record Word(OptionId id, OptionId shownAs, List<String> accepted, ShortText.Accents accents, Prose why)
            implements Gap {

        public Word {
            accepted = List.copyOf(accepted);
        }

        @Override
        public boolean hasKey() {
            return !accepted.isEmpty()
                    && accepted.stream()
                            .noneMatch(each -> Wording.of(each, accents).isEmpty());
        }

        @Override
        public double credit(String given) {
            return accepted.stream().anyMatch(each -> Wording.same(given, each, accents)) ? 1 : 0;
        }

        @Override
        public boolean accepts(String given) {
            return true;
        }

        @Override
        public List<String> right() {
            return accepted;
        }

        @Override
        public Gap drawn(SeededRandom random) {
            return this;
        }

        @Override
        public Optional<Gap> inPlaceOf(Gap earlier) {
            return earlier instanceof Word was && id.equals(was.id)
                    ? Optional.of(new Word(id, was.shownAs, accepted, accents, why))
                    : Optional.empty();
        }
    }

    /// A number within an absolute tolerance.
    record Figure(
            OptionId id,
            OptionId shownAs,
            BigDecimal key,
            BigDecimal tolerance,
            @Nullable String unit,
            Prose why) implements Gap {

        @Override
        public boolean hasKey() {
            return tolerance.signum() >= 0;
        }

        @Override
        public double credit(String given) {
            return Answer.Number.isNumber(given) && Question.Numeric.near(new BigDecimal(given), key, tolerance)
                    ? 1
                    : 0;
        }

        @Override
        public boolean accepts(String given) {
            return Answer.Number.isNumber(given);
        }

        @Override
        public List<String> right() {
            return List.of(key.toPlainString());
        }

        @Override
        public String tolerated() {
            return tolerance.toPlainString();
        }

        @Override
        public Gap drawn(SeededRandom random) {
            return this;
        }

        @Override
        public Optional<Gap> inPlaceOf(Gap earlier) {
            return earlier instanceof Figure was && id.equals(was.id) && Objects.equals(unit, was.unit)
                    ? Optional.of(new Figure(id, was.shownAs, key, tolerance, unit, why))
                    : Optional.empty();
        }
    }
}
