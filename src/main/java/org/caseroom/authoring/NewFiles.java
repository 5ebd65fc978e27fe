package org.caseroom.authoring;

import org.caseroom.coursepack.source.Edits;
import org.caseroom.coursepack.source.YamlNode;
import org.caseroom.shared.Slug;

/// The first text of files that an author adds: sound, and easy to overwrite. Titles are hostile, so they are set as
/// values.
final class NewFiles {

    private static final String TITLE = "title";

    private NewFiles() {}

    static String glossary() {
        return """
                terms:
                  - id: first-term
                    term: term
                    definition: What the word means, in one sentence.
                """;
    }

    static String guide() {
        return """
                ---
                title: Guide for the classroom
                ---

                Whom the course is for in a classroom, and what they should bring.

                ## Before you begin

                Write here.
                """;
    }

    static String module(Slug id, String title) {
        var objective = YamlNode.Keys.none().with("id", id + "-1").with("text", "Name what this module is about.");
        return titled("module.yaml", title, """
                id: %s
                title:
                summary: What this module is about, in one sentence.
                """.formatted(id))
                .add("objectives", objective)
                .text();
    }

    static String lesson(Slug id, String title, String objective) {
        return titled("lesson.md", title, """
                ---
                id: %s
                title:
                minutes: 10
                objectives: []
                ---

                Begin with what the reader already knows, in a sentence or two.

                ## The first thing to know

                Write here.
                """.formatted(id))
                .add("objectives", new YamlNode.Text(objective))
                .text();
    }

    static String quiz(Slug id, String title, String objective, Slug bank) {
        return titled("quiz.yaml", title, """
                id: %s
                title:
                minutes: 5
                objectives: []
                intro: What awaits you, in one or two sentences.
                pass-mark: 70
                attempts: 3
                shuffle-options: true
                feedback: after-submit
                draw:
                  - bank: %s
                    count: 1
                """.formatted(id, bank))
                .add("objectives", new YamlNode.Text(objective))
                .text();
    }

    /// @param kind of the first cases; its difficulty sets every parameter
    static String exercise(Slug id, String title, String objective, String lesson, String kind) {
        return titled("exercise.yaml", title, """
                id: %s
                title:
                minutes: 25
                objectives: []
                lesson:
                kind: %s
                difficulty: core
                brief: What has happened, and what is to be found out, in a few sentences.
                debrief: What one takes away, in a few sentences.
                pass-mark: 70
                attempts: 3
                feedback: after-pass
                """.formatted(id, kind))
                .add("objectives", new YamlNode.Text(objective))
                .set("lesson", lesson)
                .text();
    }

    /// An assignment with one task; its id is made of that of the assignment.
    static String assignment(Slug id, String title, String objective, String lesson) {
        return titled("assignment.yaml", title, """
                id: %1$s
                title:
                minutes: 60
                objectives: []
                brief: What is to be written, for whom, and what it is for, in a few sentences.
                pass-mark: 60
                attempts: 2
                feedback: after-submit
                tasks:
                  - id: %1$s-task
                    kind: essay
                    difficulty: 2
                    tags: [written]
                    objective:
                    lesson:
                    prompt: What is to be written.
                    max-words: 400
                    rubric:
                      - id: facts
                        title: The facts
                        levels:
                          - {points: 0, text: Facts are missing or made up.}
                          - {points: 1, text: The facts are there.}
                          - {points: 2, text: "The facts are there, and what is not known is said."}
                """.formatted(id))
                .add("objectives", new YamlNode.Text(objective))
                .set("tasks[0].objective", objective)
                .set("tasks[0].lesson", lesson)
                .text();
    }

    static String scenario(Slug id, String title, String objective, String lesson) {
        return titled("scenario.yaml", title, """
                id: %s
                title:
                minutes: 15
                objectives: []
                lesson:
                brief: What has happened, and who one is in it, in a few sentences.
                debrief: What one takes away, in a few sentences.
                pass-mark: 70
                attempts: 3
                feedback: after-submit
                clock: {start: "09:00", limit: 60}
                gauges:
                  - {id: done-well, title: What was done well, start: 0, least: 0, most: 2, shown: false}
                scenes:
                  - id: first
                    title: The first scene
                    text: What one sees and hears, and what has to be decided.
                    choices:
                      - id: first-right
                        text: Do what the lesson teaches
                        minutes: 5
                        change: {done-well: 1}
                        tell: What comes of it.
                        go: second
                        why: Say why this is right, as a good colleague would.
                      - id: first-wrong
                        text: Do what people often do
                        minutes: 5
                        tell: What comes of it.
                        go: second
                        why: Say what is wrong about it.
                  - id: second
                    title: The second scene
                    text: What has come of it, and what has to be decided now.
                    choices:
                      - id: second-wrong
                        text: Wait for somebody else
                        minutes: 5
                        tell: What comes of it.
                        go: last
                        why: Say what is wrong about it.
                      - id: second-right
                        text: Do what the lesson teaches, again
                        minutes: 5
                        change: {done-well: 1}
                        tell: What comes of it.
                        go: last
                        why: Say why this is right.
                  - {id: last, title: The end, text: How it ends., end: true}
                time-up: last
                score:
                  - {id: well, title: What was done well, points: 10, gauge: done-well, worst: 0, best: 2}
                """.formatted(id))
                .add("objectives", new YamlNode.Text(objective))
                .set("lesson", lesson)
                .text();
    }

    static String survey(Slug id, String title) {
        return titled("survey.yaml", title, """
                id: %s
                title:
                minutes: 3
                intro: What you ask for, and what you will do with it, in a sentence or two.
                thanks: What happens next.
                questions:
                  - id: useful
                    kind: scale
                    text: I can use what I learned here at work.
                    low: not at all
                    high: fully
                  - id: change
                    kind: remark
                    text: What should be different next time?
                """.formatted(id)).text();
    }

    static String bank(Slug id, String objective, String lesson) {
        return Edits.of("bank.yaml", """
                questions:
                  - id: %s-1
                    kind: single-choice
                    difficulty: 1
                    tags: []
                    objective:
                    lesson:
                    prompt: What is asked here?
                    options:
                      - id: a
                        text: The right answer
                        correct: true
                        why: Say why this is right, as a good colleague would.
                      - id: b
                        text: An answer that people often give
                        why: Say what is wrong about it.
                      - id: c
                        text: Another one
                        why: Say what is wrong about this one, too.
                """.formatted(id))
                .orElseThrow()
                .set("questions[0].objective", objective)
                .set("questions[0].lesson", lesson)
                .text();
    }

    private static Edits titled(String file, String title, String text) {
        return Edits.of(file, text).orElseThrow().set(TITLE, title);
    }
}
