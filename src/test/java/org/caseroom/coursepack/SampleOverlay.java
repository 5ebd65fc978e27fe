package org.caseroom.coursepack;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.caseroom.coursepack.finding.FindingSpeaker;

/// What an invented country adds to the [SamplePack].
public record SampleOverlay(Map<String, byte[]> files) {

    public static final String SHEET = "overlay.yaml";
    public static final String CONTACTS = "contacts.yaml";
    public static final String GLOSSARY = "glossary.yaml";
    public static final String LESSON = "lessons/first-hour.md";
    public static final String MODULE = "modules/basics.md";

    public static SampleOverlay sound() {
        return new SampleOverlay(Map.of())
                .with(SHEET, """
                        course: sample
                        title: A sample in Estavia
                        place: Estavia
                        language: en
                        as-of: 2026-11-01
                        keeper: Training desk of Estavia
                        contact: desk@training.estavia.example
                        """)
                .with(CONTACTS, """
                        contacts:
                          - id: night-desk
                            name: Night desk
                            purpose: To stop a transfer.
                            hours: day and night
                            phone: "+999 000 0101"
                        """)
                .with(GLOSSARY, """
                        terms:
                          - id: stop-note
                            term: stop note
                            definition: An order of the police that binds a bank for a day.
                        """)
                .with(LESSON, """
                        ---
                        sources:
                          - id: act-12
                            title: Act 12 of 2021
                            publisher: Parliament of Estavia
                            year: 2021
                        ---

                        # after What comes first

                        ::: law Section 4
                        A [stop note](glossary:stop-note) binds for 24 hours.[^act-12] Call the [night desk](contact:night-desk).
                        :::

                        # end

                        Read [the other lesson](lesson:mules).
                        """)
                .with(MODULE, """
                        ---
                        sources: []
                        ---

                        In Estavia this is the work of the fraud desk.
                        """);
    }

    /// The same with what it says in Vietnamese.
    public static SampleOverlay inVietnamese() {
        var own = sound();
        return own.with(
                        SamplePack.vi(SHEET),
                        own.text(SHEET)
                                .replace("language: en", "language: vi")
                                .replace("place: Estavia", "place: Ê-xta-vi-a"))
                .with(
                        SamplePack.vi(LESSON),
                        own.text(LESSON).replace("binds for 24 hours", "có hiệu lực trong 24 giờ"));
    }

    public SampleOverlay with(String path, String text) {
        var more = new TreeMap<>(files);
        more.put(path, text.getBytes(StandardCharsets.UTF_8));
        return new SampleOverlay(more);
    }

    public SampleOverlay without(String path) {
        var less = new TreeMap<>(files);
        less.remove(path);
        return new SampleOverlay(less);
    }

    public SampleOverlay replacing(String path, String words, String others) {
        if (!text(path).contains(words)) {
            throw new IllegalArgumentException(path + " does not say " + words);
        }
        return with(path, text(path).replace(words, others));
    }

    public String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    public PackFiles folder() {
        return PackFiles.of(files);
    }

    Reading<NationalOverlay> read() {
        return read(SamplePack.sound().pack());
    }

    Reading<NationalOverlay> read(CoursePack course) {
        return new CoursePackReader().overlays().read(folder(), course);
    }

    /// The one problem that it has, with its place, in English.
    String problem() {
        var problems = read().problems();
        if (problems.size() != 1) {
            throw new AssertionError("Not one problem: " + problems);
        }
        var problem = problems.getFirst();
        return "%s:%d:%d %s"
                .formatted(
                        problem.file(),
                        problem.line(),
                        problem.column(),
                        new FindingSpeaker(new org.caseroom.shared.words.EnglishMessages("coursepack"))
                                .say(problem.finding()));
    }

    LaidCourse laid() {
        return laid(SamplePack.sound().pack());
    }

    LaidCourse laid(CoursePack course) {
        return new CoursePackReader().overlays().lay(course, course, java.util.List.of(folder()));
    }
}
