package org.caseroom.assessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseroom.question.Answer;
import org.caseroom.question.Marks;
import org.caseroom.question.Question;
import org.caseroom.question.QuestionId;
import org.caseroom.shared.store.ByIds;
import org.caseroom.shared.store.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What attempts that ask only what was wrong take over from earlier ones. Their points are read from what was asked
/// and answered there, so a correction reaches them as well.
@Repository
class Carried {

    private final JdbcClient jdbc;
    private final Attempts attempts;
    private final Responses responses;
    private final MarkRecords marks;

    Carried(JdbcClient jdbc, Attempts attempts, Responses responses, MarkRecords marks) {
        this.jdbc = jdbc;
        this.attempts = attempts;
        this.responses = responses;
        this.marks = marks;
    }

    /// A question as it was asked earlier, what was answered then, and what people gave it where they marked it.
    record Earlier(
            Question question, Answer answer, @Nullable Marks marks) {}

    private record Link(AttemptId attempt, QuestionId question, AttemptId source) {}

    /// Where each question that an attempt takes over was asked.
    Map<QuestionId, AttemptId> sources(AttemptId attempt) {
        return links(List.of(attempt)).stream().collect(Collectors.toMap(Link::question, Link::source));
    }

    /// How many questions an attempt takes over.
    int count(AttemptId attempt) {
        return jdbc.sql("select count(*) from assessment_carried where attempt = :attempt")
                .param("attempt", attempt.value())
                .query(Integer.class)
                .single();
    }

    /// In the order of their ids.
    List<Earlier> of(AttemptId attempt) {
        return of(List.of(attempt)).getOrDefault(attempt, List.of());
    }

    /// The same of several attempts; those that take nothing over are left out.
    Map<AttemptId, List<Earlier>> of(Collection<AttemptId> attempts) {
        var links = links(attempts);
        var asked = asked(links.stream().map(Link::source).distinct().toList());
        return links.stream()
                .collect(Collectors.groupingBy(
                        Link::attempt,
                        Collectors.flatMapping(
                                link -> asked.getOrDefault(link.source(), List.of()).stream()
                                        .filter(each -> each.question().id().equals(link.question())),
                                Collectors.toList())));
    }

    void add(AttemptId attempt, Map<QuestionId, AttemptId> sources) {
        sources.forEach((question, source) -> jdbc.sql("""
                        insert into assessment_carried (attempt, question, source) values (:attempt, :question, :source)
                        """)
                .param("attempt", attempt.value())
                .param("question", question.value())
                .param("source", source.value())
                .update());
    }

    /// What is taken over scores by what stands.
    static Variant.Graded graded(List<Earlier> carried, Corrections by) {
        var answers = carried.stream()
                .collect(Collectors.toMap(each -> each.question().id(), Earlier::answer));
        var questions = carried.stream().map(Earlier::question).toList();
        var marked = new HashMap<QuestionId, Marks>();
        for (var each : carried) {
            if (each.marks() != null) {
                marked.put(each.question().id(), each.marks());
            }
        }
        return by.grade(new Variant.Questions(questions), new Done(answers, Map.of(), List.of(), marked));
    }

    private List<Link> links(Collection<AttemptId> attempts) {
        return ByIds.find(
                attempts,
                some -> jdbc.sql("""
                select attempt, question, source from assessment_carried where attempt in (:attempts)
                order by attempt, question
                """)
                        .param("attempts", some)
                        .query(Row.as(row -> new Link(
                                row.id("attempt", AttemptId::new),
                                new QuestionId(row.text("question")),
                                row.id("source", AttemptId::new))))
                        .list());
    }

    private Map<AttemptId, List<Earlier>> asked(Collection<AttemptId> sources) {
        var answers = responses.answers(sources);
        var marked = marks.standing(sources);
        return attempts.variants(sources).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        source -> asked(
                                source.getValue(),
                                answers.getOrDefault(source.getKey(), Map.of()),
                                marked.getOrDefault(source.getKey(), Map.of()))));
    }

    private static List<Earlier> asked(
            Variant variant, Map<QuestionId, Answer> answers, Map<QuestionId, Marks> marked) {
        return variant instanceof Variant.Questions(var questions)
                ? questions.stream()
                        .map(question -> new Earlier(
                                question, answers.getOrDefault(question.id(), Answer.BLANK), marked.get(question.id())))
                        .toList()
                : List.of();
    }
}
