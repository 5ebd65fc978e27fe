package org.caseroom.casework.trial;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseroom.casework.Evidence;
import org.caseroom.casework.ShownCase;
import org.caseroom.question.Answer;
import org.caseroom.question.OptionId;
import org.caseroom.question.ShownQuestion;

/// Answers every task completely and at random, with values that stand in the evidence.
public final class Guesser {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}(\\.\\d{1,9})?");

    private final Random random;
    private final List<String> texts;
    private final List<String> numbers;

    public Guesser(ShownCase file, long seed) {
        this.random = new Random(seed);
        this.texts = file.evidence().stream()
                .flatMap(Guesser::texts)
                .flatMap(text -> Stream.of(text.split("[\\s,;<>\"=()]+")))
                .filter(text -> !text.isBlank() && text.length() <= Answer.Text.LONGEST)
                .distinct()
                .toList();
        var found = texts.stream()
                .flatMap(text -> NUMBER.matcher(text).results().map(match -> match.group()))
                .distinct()
                .toList();
        this.numbers = found.isEmpty() ? List.of("1", "2", "3") : found;
    }

    public Answer answer(ShownQuestion question) {
        return switch (question) {
            case ShownQuestion.SingleChoice choice -> new Answer.Chosen(Set.of(any(ids(choice.options()))));
            case ShownQuestion.MultipleChoice choice -> some(ids(choice.options()));
            case ShownQuestion.Numeric _ -> new Answer.Number(any(numbers));
            case ShownQuestion.Matching matching -> matched(matching.left(), matching.right());
            case ShownQuestion.Ordering ordering -> {
                var order = new ArrayList<>(ids(ordering.items()));
                Collections.shuffle(order, random);
                yield new Answer.Ordered(order);
            }
            case ShownQuestion.ShortText _ -> new Answer.Text(any(texts));
            case ShownQuestion.TrueFalse question1 ->
                new Answer.Judged(random.nextBoolean(), any(ids(question1.reasons())));
            case ShownQuestion.Categorize sorted -> matched(sorted.items(), sorted.categories());
            case ShownQuestion.Hotspot hotspot -> {
                var regions = hotspot.regions().stream()
                        .map(region -> new OptionId(region.id()))
                        .toList();
                yield hotspot.single() ? new Answer.Chosen(Set.of(any(regions))) : some(regions);
            }
            case ShownQuestion.Matrix matrix -> matched(matrix.rows(), matrix.columns());
            case ShownQuestion.Cloze cloze ->
                new Answer.Filled(cloze.gaps().stream().map(gap -> fill(gap)).toList());
            case ShownQuestion.Essay _, ShownQuestion.Upload _ -> Answer.BLANK;
            case ShownQuestion.Highlight highlight ->
                some(highlight.passage().stream()
                        .flatMap(piece -> Stream.ofNullable(piece.id()))
                        .map(OptionId::new)
                        .toList());
        };
    }

    private Answer matched(List<ShownQuestion.ShownOption> left, List<ShownQuestion.ShownOption> right) {
        return new Answer.Matched(ids(left).stream()
                .map(item -> new Answer.Pair(item, any(ids(right))))
                .toList());
    }

    private Answer.Fill fill(ShownQuestion.ShownGap gap) {
        return new Answer.Fill(
                new OptionId(gap.id()),
                switch (gap.form()) {
                    case CHOICE -> any(gap.options()).id();
                    case WORD -> any(texts);
                    case NUMBER -> any(numbers);
                });
    }

    private Answer some(List<OptionId> options) {
        var share = random.nextDouble();
        var chosen = options.stream().filter(_ -> random.nextDouble() < share).collect(Collectors.toSet());
        return new Answer.Chosen(chosen.isEmpty() ? new HashSet<>(List.of(any(options))) : chosen);
    }

    private <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static List<OptionId> ids(List<ShownQuestion.ShownOption> options) {
        return options.stream().map(option -> new OptionId(option.id())).toList();
    }

    private static Stream<String> texts(ShownCase.ShownEvidence evidence) {
        return switch (evidence) {
            case ShownCase.ShownTable table -> table.rows().stream().flatMap(row -> row.cells().stream());
            case ShownCase.ShownMail mail -> Stream.of(mail.source());
            case ShownCase.ShownPaper paper -> paper.paragraphs().stream();
            case ShownCase.ShownBytes bytes -> Stream.of(bytes.file(), bytes.sha256());
            case ShownCase.ShownFlow flow -> flow.nodes().stream().map(Evidence.Node::name);
            case ShownCase.ShownScene scene -> scene.things().stream().map(ShownCase.ShownThing::about);
        };
    }
}
