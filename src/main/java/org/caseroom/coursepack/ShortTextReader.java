package org.caseroom.coursepack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.caseroom.coursepack.finding.QuestionFinding;
import org.caseroom.coursepack.finding.Quote;
import org.caseroom.coursepack.markdown.InlineMarkdown;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.YamlMap;
import org.caseroom.coursepack.source.YamlValue;
import org.caseroom.question.Answer;
import org.caseroom.question.Question;
import org.caseroom.question.ShortText;
import org.caseroom.question.Wording;

/// Reads which short texts are right, and which wrong ones are known.
final class ShortTextReader {

    private static final int MOST = 40;

    private final Problems problems;
    private final InlineMarkdown prose;

    ShortTextReader(Problems problems) {
        this.problems = problems;
        this.prose = new InlineMarkdown(problems);
    }

    Supplier<Question> read(YamlMap map, QuestionHead head) {
        var accents = map.find("accents")
                .map(value -> value.oneOf(ShortText.Accents.class))
                .orElse(ShortText.Accents.KEEP);
        var said = new HashMap<String, String>();
        var accepted = accepted(map.get("accepted"), accents, said);
        var why = prose.paragraphs(map.get("why").located(QuestionReader.LONGEST_WHY));
        var mistakes = map.find("mistakes").map(YamlValue::list).orElse(List.of()).stream()
                .map(mistake -> mistake.map(QuestionReader.MISTAKE_KEYS))
                .map(mistake -> mistake(mistake, accents, Map.copyOf(said)))
                .toList();
        return () -> new ShortText(
                head.id(), head.teaching(), head.points(), head.prompt(), accepted, accents, why, mistakes);
    }

    List<String> accepted(YamlValue value, ShortText.Accents accents) {
        return accepted(value, accents, new HashMap<>());
    }

    private List<String> accepted(YamlValue value, ShortText.Accents accents, Map<String, String> said) {
        var items = value.filledList();
        LabelReader.requireCount(value, items.size(), 1, MOST);
        var accepted = new ArrayList<String>();
        for (var item : items) {
            var text = text(item, accents);
            var earlier = said.putIfAbsent(Wording.of(text, accents), text);
            if (earlier != null && !text.isEmpty()) {
                item.doubtful(new QuestionFinding.AcceptedTwice(new Quote(text), new Quote(earlier)));
            }
            accepted.add(text);
        }
        return accepted;
    }

    private ShortText.Slip mistake(YamlMap map, ShortText.Accents accents, Map<String, String> accepted) {
        var value = map.get("value");
        var text = text(value, accents);
        var right = accepted.get(Wording.of(text, accents));
        if (right != null && !text.isEmpty()) {
            value.wrong(new QuestionFinding.Question.MistakeAccepted(new Quote(text), new Quote(right)));
        }
        return new ShortText.Slip(text, prose.paragraphs(map.get("why").located(QuestionReader.LONGEST_WHY)));
    }

    private static String text(YamlValue value, ShortText.Accents accents) {
        var text = value.text(Answer.Text.LONGEST);
        if (!text.isEmpty() && Wording.of(text, accents).isEmpty()) {
            value.wrong(new QuestionFinding.OnlySigns(new Quote(text)));
        }
        return text;
    }
}
