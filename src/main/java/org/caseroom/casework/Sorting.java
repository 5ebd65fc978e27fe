package org.caseroom.casework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caseroom.question.Answer;
import org.caseroom.question.Explanation;
import org.caseroom.question.OptionId;
import org.caseroom.question.ShownQuestion;
import org.caseroom.shared.Score;

/// Each item belongs into one of the classes. The score is the share that is right, corrected by what the most frequent
/// class alone gets.
///
/// @param items in the order shown
public record Sorting(Head head, List<Sorted> items, List<Choice> classes) implements Task {

    /// An item and the class that it belongs into.
    public record Sorted(Choice item, OptionId into) {

        OptionId id() {
            return item.id();
        }
    }

    public Sorting {
        items = List.copyOf(items);
        classes = List.copyOf(classes);
        Choices.requireDistinct(head, choices(items));
        Choices.requireDistinct(head, classes);
        if (!Choices.ids(classes).containsAll(items.stream().map(Sorted::into).toList())) {
            throw new IllegalArgumentException(
                    "Task %s does not give each item one of its classes.".formatted(head.id()));
        }
        if (items.stream().map(Sorted::into).distinct().count() < 2) {
            throw new IllegalArgumentException("Task %s has everything in one class.".formatted(head.id()));
        }
    }

    @Override
    public Score grade(Answer answer) {
        var right = items.stream()
                .filter(item ->
                        given(answer, item.id()).filter(item.into()::equals).isPresent())
                .count();
        var mostFrequent =
                items.stream().collect(Collectors.groupingBy(Sorted::into, Collectors.counting())).values().stream()
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(0);
        return Chance.corrected((double) right / items.size(), (double) mostFrequent / items.size());
    }

    @Override
    public Explanation explain(Answer answer, Speaker speaker) {
        return new Explanation.Pairs(items.stream()
                .map(item -> new Explanation.PairNote(
                        item.id(),
                        item.into(),
                        given(answer, item.id()).orElse(null),
                        Choices.prose(item.item().why(), speaker)))
                .toList());
    }

    @Override
    public boolean accepts(Answer answer) {
        return answer instanceof Answer.Blank
                || answer instanceof Answer.Matched(var pairs)
                        && Choices.ids(choices(items))
                                .containsAll(
                                        pairs.stream().map(Answer.Pair::left).toList())
                        && Choices.ids(classes)
                                .containsAll(
                                        pairs.stream().map(Answer.Pair::right).toList());
    }

    @Override
    public ShownQuestion shown(Speaker speaker) {
        return new ShownQuestion.Matching(
                head.id().value(),
                speaker.html(head.prompt()),
                head.points(),
                Choices.shown(choices(items), speaker),
                Choices.shown(classes, speaker));
    }

    @Override
    public Answer solution() {
        return new Answer.Matched(items.stream()
                .map(item -> new Answer.Pair(item.id(), item.into()))
                .toList());
    }

    private static List<Choice> choices(List<Sorted> items) {
        return items.stream().map(Sorted::item).toList();
    }

    private static Optional<OptionId> given(Answer answer, OptionId item) {
        return answer instanceof Answer.Matched(var pairs)
                ? pairs.stream()
                        .filter(pair -> pair.left().equals(item))
                        .map(Answer.Pair::right)
                        .findFirst()
                : Optional.empty();
    }
}
