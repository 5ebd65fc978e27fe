package org.caseroom.coursepack;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.caseroom.coursepack.finding.CourseFinding;
import org.caseroom.coursepack.finding.QuestionFinding;
import org.caseroom.coursepack.finding.Quote;
import org.caseroom.coursepack.finding.YamlFinding;
import org.caseroom.coursepack.markdown.InlineMarkdown;
import org.caseroom.coursepack.source.Located;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.coursepack.source.YamlValue;
import org.caseroom.question.OptionId;
import org.caseroom.shared.Prose;

/// Reads the ids and texts of what stands in one list of a question, none of them twice.
final class LabelReader {

    static final OptionId UNREAD = new OptionId("unread");

    private final Problems problems;
    private final InlineMarkdown prose;
    private final Set<OptionId> ids = new HashSet<>();
    private final Set<String> texts = new HashSet<>();

    LabelReader(Problems problems) {
        this.problems = problems;
        this.prose = new InlineMarkdown(problems);
    }

    /// The ids so far.
    Set<OptionId> ids() {
        return ids;
    }

    OptionId id(YamlMap map) {
        var written = map.get("id");
        var id = read(written);
        if (!id.equals(UNREAD) && !ids.add(id)) {
            written.wrong(new CourseFinding.DuplicateId.OfItem(id.value()));
        }
        return id;
    }

    /// Two items with the same words could not be told apart.
    Prose text(YamlMap map, int longest) {
        var text = map.get("text").located(longest);
        if (!text.isStandIn() && !texts.add(comparable(text))) {
            problems.error(text.span(), new QuestionFinding.ItemTwice(new Quote(text.value())));
        }
        return prose.line(text);
    }

    /// The id of an option or item, wherever it stands.
    static OptionId read(YamlValue value) {
        var id = value.located(100);
        if (!id.isStandIn() && OptionId.isOptionId(id.value())) {
            return new OptionId(id.value());
        }
        if (!id.isStandIn()) {
            value.wrong(new YamlFinding.IdForm.OfOption(new Quote(id.value())));
        }
        return UNREAD;
    }

    /// Reports a list with too few or too many items.
    static void requireCount(YamlValue list, int found, int fewest, int most) {
        if (found > 0 && (found < fewest || found > most)) {
            list.wrong(new QuestionFinding.ItemCount(found, fewest, most));
        }
    }

    static String comparable(Located<String> text) {
        return text.value().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
