package org.caseroom.coursepack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.caseroom.coursepack.finding.QuestionFinding;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.coursepack.source.YamlValue;
import org.caseroom.question.Hotspot;
import org.caseroom.question.OptionId;
import org.caseroom.question.Question;
import org.caseroom.question.RegionShape;

/// Reads a picture and the regions in it.
final class HotspotReader {

    static final Set<String> REGION_KEYS = Set.of("id", "text", "shape", "at", "correct", "why");

    private static final int FEWEST = 3;
    private static final int MOST = 10;
    private static final int LONGEST_ALT = 300;

    /// A region that could be read, and where it is drawn.
    private record Drawn(OptionId id, RegionShape shape) {}

    private final CoursePictures pictures;
    private final OptionReader options;

    HotspotReader(CoursePictures pictures, Problems problems) {
        this.pictures = pictures;
        this.options = new OptionReader(problems);
    }

    Supplier<Question> read(YamlMap map, QuestionHead head) {
        var media = pictures.find(map.get("picture"));
        var alt = map.get("alt").text(LONGEST_ALT);
        var single = map.find("choose").map(HotspotReader::isOne).orElse(false);
        var list = map.get("regions");
        var regions = regions(list);
        requireRight(list, single);
        return () -> new Hotspot(
                head.id(),
                head.teaching(),
                head.points(),
                head.prompt(),
                picture(media.orElseThrow(), alt),
                single,
                regions);
    }

    private static boolean isOne(YamlValue choose) {
        return choose.wholeNumber(1, 1) == 1;
    }

    private static Hotspot.Picture picture(Media media, String alt) {
        return new Hotspot.Picture("media/" + media.digest(), media.width(), media.height(), alt, media.description());
    }

    private List<Hotspot.Region> regions(YamlValue list) {
        var items = list.filledList();
        LabelReader.requireCount(list, items.size(), FEWEST, MOST);
        var reading = options.oneByOne();
        var regions = new ArrayList<Hotspot.Region>();
        var drawn = new ArrayList<Drawn>();
        for (var item : items) {
            var map = item.map(REGION_KEYS);
            var option = reading.apply(map);
            shape(map).ifPresent(shape -> {
                requireFree(map.get("at"), shape, drawn);
                drawn.add(new Drawn(option.id(), shape));
                regions.add(new Hotspot.Region(option, shape));
            });
        }
        return regions;
    }

    private static Optional<RegionShape> shape(YamlMap region) {
        var form = region.get("shape").oneOf(RegionShape.Outline.class);
        var at = region.get("at");
        var numbers = at.filledList().stream()
                .map(number -> number.decimal().doubleValue())
                .toList();
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        if (!RegionShape.isCount(form, numbers.size())) {
            at.wrong(new QuestionFinding.RegionNumbers(form, numbers.size()));
            return Optional.empty();
        }
        var shape = new RegionShape(form, numbers);
        if (!shape.isWithin()) {
            at.wrong(new QuestionFinding.RegionOutside());
        }
        return Optional.of(shape);
    }

    private static void requireFree(YamlValue at, RegionShape shape, List<Drawn> drawn) {
        drawn.stream()
                .filter(other -> other.shape().overlaps(shape))
                .findFirst()
                .ifPresent(other ->
                        at.wrong(new QuestionFinding.RegionsOverlap(other.id().value())));
    }

    private void requireRight(YamlValue list, boolean single) {
        options.correct(list).ifPresent(correct -> {
            if (correct == 0) {
                list.wrong(new QuestionFinding.Question.NoRegionRight());
            } else if (correct == list.items().size()) {
                list.wrong(new QuestionFinding.Question.EveryRegionRight());
            } else if (single && correct > 1) {
                list.wrong(new QuestionFinding.Question.SeveralRegionsRight());
            }
        });
    }
}
