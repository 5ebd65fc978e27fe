package org.caseroom.coursepack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caseroom.coursepack.finding.Finding;
import org.caseroom.coursepack.finding.Phrase.Near;
import org.caseroom.coursepack.finding.QuestionFinding;
import org.caseroom.coursepack.markdown.InlineMarkdown;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.YamlValue;
import org.caseroom.question.Matching;
import org.caseroom.question.OptionId;

/// Reads two lists of which each item of the one names an item of the other.
final class PairingReader {

    static final Set<String> RIGHT_KEYS = Set.of("id", "text");

    /// What the two lists of a kind are called, and how much may stand in them.
    ///
    /// @param match the key by which an item on the left names one on the right
    record Form(String match, Bounds left, Bounds right) {

        Set<String> leftKeys() {
            return Set.of("id", "text", match, "why");
        }
    }

    /// @param longest a text may be
    record Bounds(int fewest, int most, int longest) {}

    private final Form form;
    private final Problems problems;
    private final InlineMarkdown prose;

    PairingReader(Form form, Problems problems) {
        this.form = form;
        this.problems = problems;
        this.prose = new InlineMarkdown(problems);
    }

    List<Matching.Right> right(YamlValue value) {
        var items = value.filledList();
        LabelReader.requireCount(
                value, items.size(), form.right().fewest(), form.right().most());
        var labels = new LabelReader(problems);
        return items.stream()
                .map(item -> item.map(RIGHT_KEYS))
                .map(item -> new Matching.Right(
                        labels.id(item), labels.text(item, form.right().longest())))
                .toList();
    }

    List<Matching.Left> left(YamlValue value, List<Matching.Right> right) {
        var known = right.stream().map(Matching.Right::id).toList();
        var items = value.filledList();
        LabelReader.requireCount(
                value, items.size(), form.left().fewest(), form.left().most());
        var labels = new LabelReader(problems);
        var left = new ArrayList<Matching.Left>();
        for (var item : items) {
            var map = item.map(form.leftKeys());
            left.add(new Matching.Left(
                    labels.id(map),
                    labels.text(map, form.left().longest()),
                    match(map.get(form.match()), known),
                    prose.paragraphs(map.get("why").located(QuestionReader.LONGEST_WHY))));
        }
        requireDifference(value, left);
        return left;
    }

    private OptionId match(YamlValue value, List<OptionId> right) {
        var match = LabelReader.read(value);
        var isKnown = right.contains(match) || match.equals(LabelReader.UNREAD) || right.contains(LabelReader.UNREAD);
        if (!isKnown && !right.isEmpty()) {
            var near = problems.near(
                    match.value(), right.stream().map(OptionId::value).toList());
            value.wrong(unknown(match.value(), near));
        }
        return match;
    }

    private Finding unknown(String id, Near near) {
        return switch (form.match()) {
            case "category" -> new QuestionFinding.UnknownCategory(id, near);
            case "column" -> new QuestionFinding.UnknownColumn(id, near);
            default -> new QuestionFinding.UnknownMatch(id, near);
        };
    }

    private void requireDifference(YamlValue value, List<Matching.Left> left) {
        var matches = left.stream().map(Matching.Left::match).distinct().toList();
        if (left.size() > 1 && matches.size() == 1 && !matches.contains(LabelReader.UNREAD)) {
            value.wrong(one(matches.getFirst().value()));
        }
    }

    private Finding one(String id) {
        return switch (form.match()) {
            case "category" -> new QuestionFinding.Question.OneCategory(id);
            case "column" -> new QuestionFinding.Question.OneColumn(id);
            default -> new QuestionFinding.Question.OneMatch(id);
        };
    }
}
