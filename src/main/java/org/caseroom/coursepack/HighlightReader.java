package org.caseroom.coursepack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.caseroom.coursepack.finding.QuestionFinding;
import org.caseroom.coursepack.markdown.InlineMarkdown;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.coursepack.source.YamlValue;
import org.caseroom.question.Highlight;
import org.caseroom.question.OptionId;
import org.caseroom.question.Question;

/// Reads a text and the pieces of it that one may pick.
final class HighlightReader {

    static final Set<String> PIECE_KEYS = Set.of("id", "correct", "why");

    private final Problems problems;
    private final InlineMarkdown prose;

    HighlightReader(Problems problems) {
        this.problems = problems;
        this.prose = new InlineMarkdown(problems);
    }

    Supplier<Question> read(YamlMap map, QuestionHead head) {
        var before = problems.errors();
        var marks = marks(map.get("pieces"));
        var areRead = problems.errors() == before;
        var text = map.get("text");
        var found =
                areRead ? MarkedText.withPieces(text, List.copyOf(marks.keySet()), problems) : MarkedText.unread(text);
        return () -> new Highlight(head.id(), head.teaching(), head.points(), head.prompt(), passage(found, marks));
    }

    private Map<String, Highlight.Mark> marks(YamlValue value) {
        var items = value.filledList();
        LabelReader.requireCount(value, items.size(), 3, 12);
        requireDifference(value, items.size());
        var labels = new LabelReader(problems);
        var marks = new LinkedHashMap<String, Highlight.Mark>();
        for (var item : items) {
            var map = item.map(PIECE_KEYS);
            var id = labels.id(map);
            marks.put(
                    id.value(),
                    new Highlight.Mark(
                            id,
                            id,
                            map.find("correct").map(YamlValue::truth).orElse(false),
                            prose.paragraphs(map.get("why").located(QuestionReader.LONGEST_WHY))));
        }
        return marks;
    }

    private void requireDifference(YamlValue value, int count) {
        var correct = new OptionReader(problems).correct(value);
        if (correct.isPresent() && correct.get() == 0) {
            value.wrong(new QuestionFinding.Question.NoneRight());
        } else if (correct.isPresent() && correct.get() == count) {
            value.wrong(new QuestionFinding.Question.AllRight());
        }
    }

    /// A piece is called by its place.
    private static List<Highlight.Piece> passage(MarkedText text, Map<String, Highlight.Mark> marks) {
        var passage = new ArrayList<Highlight.Piece>();
        for (var place = 0; place < text.between().size(); place++) {
            if (!text.between().get(place).isEmpty()) {
                passage.add(new Highlight.Piece(text.between().get(place), null));
            }
            if (place < text.ids().size()) {
                var mark = Objects.requireNonNull(marks.get(text.ids().get(place)));
                var name = new OptionId("p" + (place + 1));
                passage.add(new Highlight.Piece(
                        text.words().get(place), new Highlight.Mark(mark.id(), name, mark.correct(), mark.why())));
            }
        }
        return passage;
    }
}
