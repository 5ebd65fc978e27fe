package org.caseroom.question.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caseroom.question.QuestionId;

/// What many replies come to, item by item. It does not hold who said something, nor what was said together, nor in
/// which
/// order: counts, and remarks in the order of the alphabet. So the totals are all that is kept of a survey.
///
/// @param counts by item, how often each step or option was chosen
/// @param replied by item, how many said something
/// @param remarks by item
public record Totals(
        int people,
        Map<String, Map<String, Integer>> counts,
        Map<String, Integer> replied,
        Map<String, List<String>> remarks) {

    public static final Totals NONE = new Totals(0, Map.of(), Map.of(), Map.of());

    public Totals {
        counts = Map.copyOf(counts);
        replied = Map.copyOf(replied);
        remarks = Map.copyOf(remarks);
    }

    /// With one person's replies added.
    public Totals plus(Map<QuestionId, Reply> replies) {
        var counted = new TreeMap<String, Map<String, Integer>>();
        counts.forEach((item, steps) -> counted.put(item, new TreeMap<>(steps)));
        var saying = new TreeMap<>(replied);
        var written = new TreeMap<>(remarks);
        replies.forEach((item, reply) -> {
            var id = item.value();
            saying.merge(id, 1, Integer::sum);
            switch (reply) {
                case Reply.Rated(var step) -> count(counted, id, Integer.toString(step));
                case Reply.Chosen(var options) -> options.forEach(option -> count(counted, id, option.value()));
                case Reply.Written(var text) -> written.put(id, sorted(written.getOrDefault(id, List.of()), text));
            }
        });
        return new Totals(people + 1, counted, saying, written);
    }

    public int count(QuestionId item, String choice) {
        return counts.getOrDefault(item.value(), Map.of()).getOrDefault(choice, 0);
    }

    public int replied(QuestionId item) {
        return replied.getOrDefault(item.value(), 0);
    }

    public List<String> remarks(QuestionId item) {
        return remarks.getOrDefault(item.value(), List.of());
    }

    /// The mean step of a scale; 0 where nobody chose one.
    public double mean(SurveyItem.Scale scale) {
        var sum = 0;
        for (var step = 1; step <= SurveyItem.Scale.STEPS; step++) {
            sum += step * count(scale.id(), Integer.toString(step));
        }
        return replied(scale.id()) == 0 ? 0 : sum / (double) replied(scale.id());
    }

    private static void count(Map<String, Map<String, Integer>> counted, String item, String choice) {
        counted.computeIfAbsent(item, _ -> new TreeMap<>()).merge(choice, 1, Integer::sum);
    }

    private static List<String> sorted(List<String> texts, String another) {
        var all = new ArrayList<>(texts);
        all.add(another);
        return all.stream().sorted().toList();
    }
}
