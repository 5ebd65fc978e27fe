package org.caseroom.question;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caseroom.shared.Prose;
import org.caseroom.shared.Score;
import org.caseroom.shared.SeededRandom;

/// Regions of a picture are to be marked; a list beside it says the same in words.
///
/// Credit is that of a [Question.SingleChoice] where exactly one is to be marked, otherwise that of a
/// [Question.MultipleChoice].
///
/// @param single whether exactly one region is right, which is said
/// @param regions in the order in which one meets them in the picture: neither the key nor the author's order shows
public record Hotspot(
        QuestionId id,
        Teaching teaching,
        int points,
        Prose prompt,
        Picture picture,
        boolean single,
        List<Hotspot.Region> regions)
        implements Keyed {

    /// A picture of the course.
    ///
    /// @param source such as `media/` and the digest of its bytes
    /// @param alt in short
    /// @param description at length, for who cannot see it
    public record Picture(String source, int width, int height, String alt, Prose description) {}

    /// A part of the picture that can be marked. What is to be said of it is an option like any other.
    public record Region(Option option, RegionShape shape) {}

    public Hotspot {
        regions = regions.stream()
                .sorted(Comparator.<Region>comparingDouble(
                                region -> region.shape().middle().getY())
                        .thenComparing(region -> region.shape().middle().getX())
                        .thenComparing(region -> region.option().id().value()))
                .toList();
        var options = regions.stream().map(Region::option).toList();
        Choices.requireSound(id, options);
        if (options.stream().noneMatch(Option::correct) || options.stream().allMatch(Option::correct)) {
            throw new UnsoundQuestionException(id, "At least one region must be correct and at least one must not.");
        }
        if (single && options.stream().filter(Option::correct).count() != 1) {
            throw new UnsoundQuestionException(id, "Exactly one region must be correct.");
        }
    }

    @Override
    public Score grade(Answer answer) {
        return single ? Choices.onlyOne(options(), answer) : Choices.several(options(), answer);
    }

    @Override
    public Explanation explain(Answer answer) {
        return Choices.explain(options(), answer);
    }

    @Override
    public boolean accepts(Answer answer) {
        return Choices.accepts(options(), answer, single ? 1 : regions.size());
    }

    @Override
    public Keyed drawn(SeededRandom random, boolean shuffleOptions) {
        return this;
    }

    /// Where another picture stood, or a region elsewhere, something else was shown.
    @Override
    public Optional<Question> inPlaceOf(Question earlier) {
        return earlier instanceof Hotspot was
                        && Shown.isSame(this, was)
                        && picture.equals(was.picture)
                        && single == was.single
                        && shapes().equals(was.shapes())
                        && Shown.options(options(), was.options()).isPresent()
                ? Optional.of(this)
                : Optional.empty();
    }

    private Map<OptionId, RegionShape> shapes() {
        return regions.stream()
                .collect(Collectors.toMap(region -> region.option().id(), Region::shape));
    }

    List<Option> options() {
        return regions.stream().map(Region::option).toList();
    }
}
