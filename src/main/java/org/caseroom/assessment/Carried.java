package org.caseroom.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseroom.question.Answer;
import org.caseroom.question.Marks;
import org.caseroom.question.Question;
import org.caseroom.question.QuestionId;
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

    private record Link(QuestionId question, AttemptId source) {}

    /// Where each question that an attempt takes over was asked.
    Map<QuestionId, AttemptId> sources(AttemptId attempt) {
        return links(attempt).stream().collect(Collectors.toMap(Link::question, Link::source));
    }

    /// In the order of their ids.
    List<Earlier> of(AttemptId attempt) {
        var links = links(attempt);
        var sources = links.stream().map(Link::source).distinct().collect(Collectors.toMap(id -> id, this::asked));
        return links.stream()
                .flatMap(link -> sources.getOrDefault(link.source(), List.of()).stream()
                        .filter(each -> each.question().id().equals(link.question())))
                .toList();
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

    private List<Link> links(AttemptId attempt) {
        return jdbc.sql("select question, source from assessment_carried where attempt = :attempt order by question")
                .param("attempt", attempt.value())
                .query(Row.as(row -> new Link(new QuestionId(row.text("question")), row.id("source", AttemptId::new))))
                .list();
    }

    private List<Earlier> asked(AttemptId source) {
        var answers = responses.current(source).stream()
                .collect(Collectors.toMap(CurrentAnswer::question, CurrentAnswer::answer));
        var marked = marks.standing(source);
        return attempts.variant(source) instanceof Variant.Questions(var questions)
                ? questions.stream()
                        .map(question -> new Earlier(
                                question, answers.getOrDefault(question.id(), Answer.BLANK), marked.get(question.id())))
                        .toList()
                : List.of();
    }
}
