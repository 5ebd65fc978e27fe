package org.caseroom.coursepack;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// A small sound course, and what becomes of it when somebody changes a file.
public record SamplePack(Map<String, byte[]> files) {

    public static final String COURSE = "course.yaml";
    public static final String GLOSSARY = "glossary.yaml";
    public static final String GUIDE = "guide.md";
    public static final String MEDIA = "media/media.yaml";
    public static final String IMAGE = "media/chain.svg";
    public static final String BANK = "bank/basics.questions.yaml";
    public static final String KINDS_BANK = "bank/kinds.questions.yaml";
    public static final String MODULE = "01-basics/module.yaml";
    public static final String LESSON = "01-basics/01-first-hour.md";
    public static final String SECOND_LESSON = "01-basics/02-mules.md";
    public static final String EXERCISE = "01-basics/04-work-it.exercise.yaml";
    public static final String QUIZ = "01-basics/03-check.quiz.yaml";
    public static final String WORK_SURVEY = "01-basics/07-at-work.survey.yaml";
    public static final String SURVEY = "01-basics/06-what-you-think.survey.yaml";
    public static final String ASSIGNMENT = "01-basics/06-write-it.assignment.yaml";
    public static final String SCENARIO = "01-basics/05-at-the-desk.scenario.yaml";

    public static SamplePack sound() {
        return new SamplePack(Map.of())
                .with(COURSE, """
                        id: sample
                        title: A sample
                        summary: A course that is small and sound.
                        language: en
                        level: foundation
                        minutes: 20
                        authors: [Caseroom course team]
                        licence: CC-BY-4.0
                        audience: [police, judge]
                        outcomes:
                          - Secure what disappears first.
                        pass:
                          rule: all-modules
                        modules: [basics]
                        """)
                .with(GLOSSARY, """
                        terms:
                          - id: money-mule
                            term: money mule
                            definition: A person whose account carries *stolen* money & "more" onward.
                        """)
                .with(MEDIA, """
                        images:
                          - file: chain.svg
                            author: Caseroom course team
                            licence: CC-BY-4.0
                            description: Money goes from A to B.
                        """)
                .with(IMAGE, """
                        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 200">
                          <rect width="720" height="200" fill="#fbf9f4"/>
                          <text x="10" y="50" font-size="16">A</text>
                        </svg>
                        """)
                .with(MODULE, """
                        id: basics
                        title: Basics
                        summary: What comes first.
                        objectives:
                          - id: first-steps
                            text: Order the first steps.
                        competencies: [triage]
                        articles: [UNCC-13]
                        """)
                .with(LESSON, """
                        ---
                        id: first-hour
                        title: The first hour
                        minutes: 9
                        objectives: [first-steps]
                        articles: [UNCC-25]
                        sources:
                          - id: report-2024
                            title: A report
                            publisher: An office
                            year: 2024
                            url: https://www.example.org/report
                        ---

                        Money moves through a [money mule](glossary:money-mule).[^report-2024] Read [the next lesson](lesson:mules) too,
                        or [a page](https://www.example.org/a?b=1&c=2).

                        ## What comes first

                        ![A sends to B](media/chain.svg "From A to B")

                        ::: law Article 13
                        It asks States to punish *deception*.
                        :::

                        | Who | What |
                        |:---|---:|
                        | Bank | `hold` |

                        ::: check Is it too late?
                        No.
                        :::

                        ### And then

                        """ + "So the words go on and on until there are enough of them. ".repeat(15) + "\n")
                .with(
                        SECOND_LESSON,
                        """
                        ---
                        id: mules
                        title: Mules
                        minutes: 5
                        objectives: [first-steps]
                        ---

                        """ + "These words are here to be many, and they are many indeed. ".repeat(15) + "\n")
                .with(QUIZ, """
                        id: check
                        title: Check yourself
                        minutes: 6
                        objectives: [first-steps]
                        intro: Two questions.
                        pass-mark: 70
                        attempts: 3
                        time-limit: 30
                        shuffle-options: true
                        feedback: after-submit
                        draw:
                          - bank: basics
                            count: 1
                            tags: [choice]
                          - bank: basics
                            count: 1
                        """)
                .with(BANK, """
                        questions:
                          - id: secure-first
                            kind: single-choice
                            difficulty: 2
                            tags: [choice]
                            objective: first-steps
                            lesson: first-hour
                            articles: [UNCC-25]
                            points: 2
                            prompt: What is *lost* first?
                            options:
                              - {id: a, text: Sign-in logs, correct: true, why: Kept for days.}
                              - {id: b, text: The land register, why: Kept for good.}
                              - {id: c, text: Birth records, why: Kept for good.}

                          - id: secure-these
                            kind: multiple-choice
                            difficulty: 1
                            tags: [choice]
                            objective: first-steps
                            lesson: first-hour
                            prompt: Which are lost soon?
                            options:
                              - {id: a, text: Sign-in logs, correct: true, why: Kept for days.}
                              - {id: b, text: Camera pictures, correct: true, why: Overwritten in weeks.}
                              - {id: c, text: The land register, why: Kept for good.}

                          - id: share
                            kind: numeric
                            difficulty: 3
                            tags: [number]
                            objective: first-steps
                            lesson: mules
                            prompt: What share left, in per cent?
                            answer: 95
                            tolerance: 0.5
                            unit: "%"
                            why: 4,560 of 4,800 is 0.95.
                            mistakes:
                              - {value: 5, why: "That is the share that stayed."}
                        """);
    }

    /// The sample with a hands-on exercise at the end of its module.
    public static SamplePack withExercise(String kind) {
        return sound().with(EXERCISE, """
                id: work-it
                title: Work it
                minutes: 10
                objectives: [first-steps]
                articles: [UNCC-25]
                lesson: mules
                kind: %s
                difficulty: basic
                brief: A case *of your own* awaits.
                debrief: What counts is **what you can show**.
                pass-mark: 70
                attempts: 3
                feedback: after-submit
                """.formatted(kind));
    }

    /// With a guide for the classroom.
    public static SamplePack withGuide() {
        return sound().with(GUIDE, """
                ---
                title: Guide for the classroom
                sources:
                  - {id: handbook, title: A handbook, publisher: An office, year: 2024}
                ---

                Bring the [money mule](glossary:money-mule) cards.[^handbook]

                ## The first half hour

                ![A sends to B](media/chain.svg "From A to B")

                Read [the first hour](lesson:first-hour) together.

                ::: check What if the line fails?
                Answers wait on the device.
                :::
                """);
    }

    /// The sample with a scenario at the end of its module: money leaves at a hidden minute, and a bank can hold it
    /// until
    /// then. Best is to freeze, to listen and to close.
    public static SamplePack withScenario() {
        return sound().with(SCENARIO, """
                id: at-the-desk
                title: At the desk
                minutes: 5
                objectives: [first-steps]
                articles: [UNCC-25]
                lesson: mules
                pass-mark: 60
                attempts: 3
                time-limit: 30
                feedback: after-submit
                brief: Somebody *calls*.
                debrief: What counts is **minutes**.
                clock: {start: "09:40", limit: 30}
                draws:
                  - {id: leak, title: The money leaves, from: 8, to: 11}
                gauges:
                  - {id: calm, title: Calm of the caller, start: 1, least: 0, most: 3, shown: true}
                  - {id: held, title: Money held, unit: EUR, start: 0, least: 0, most: 300, shown: false}
                events:
                  - {id: gone, at: leak, if: {undone: [freeze]}, change: {calm: 0}, hindsight: The money leaves the account.}
                scenes:
                  - id: desk
                    title: The phone rings
                    text: Somebody has *just* paid the wrong account.
                    choices:
                      - id: listen
                        text: Let her tell everything
                        minutes: 6
                        change: {calm: 1}
                        tell: She tells you everything.
                        why: It can wait for four minutes.
                      - id: freeze
                        text: Ask the bank to hold the money
                        minutes: 4
                        outcomes:
                          - {if: {before: leak}, change: {held: 300}, tell: The bank holds the money.}
                          - {tell: The account is empty.}
                        why: The money leaves soon.
                      - id: scold
                        text: Ask how she could
                        minutes: 1
                        change: {calm: -1}
                        tell: She weeps.
                        why: Nobody is helped.
                      - id: close
                        text: Close the call
                        minutes: 0
                        go: closed
                        why: All is done by now, or not.
                  - {id: closed, title: The call is over, text: You hang up., end: true}
                  - {id: late, title: Too late, text: Your shift is over., end: true}
                time-up: late
                score:
                  - {id: money, title: Money held, points: 6, gauge: held, worst: 0, best: 300}
                  - {id: care, title: Care, points: 4, gauge: calm, worst: 1, best: 2}
                caps:
                  - {id: idle, title: Nothing was tried, if: {undone: [freeze]}, most: 50, why: Nobody had asked the bank.}
                """);
    }

    /// The sound course with a translation that lacks the second lesson and a question.
    public static SamplePack inVietnamese() {
        return sound().with(vi(COURSE), """
                        title: Khóa học mẫu
                        summary: Một khóa học nhỏ và đúng.
                        outcomes:
                          - Bảo toàn những gì mất trước tiên.
                        """)
                .with(vi(GLOSSARY), """
                        terms:
                          - id: money-mule
                            term: người chuyển tiền thuê
                            definition: Người có tài khoản chuyển tiền *bị chiếm đoạt* đi tiếp.
                        """)
                .with(vi(MEDIA), """
                        images:
                          - {file: chain.svg, description: Tiền đi từ A đến B.}
                        """)
                .with(vi(MODULE), """
                        title: Cơ bản
                        summary: "Việc gì làm trước: đây."
                        objectives:
                          - {id: first-steps, text: Sắp xếp các bước đầu tiên.}
                        """)
                .with(vi(LESSON), """
                        ---
                        title: Giờ đầu tiên
                        ---

                        Tiền đi qua [người chuyển tiền thuê](glossary:money-mule).[^report-2024] Hãy đọc cả
                        [bài tiếp theo](lesson:mules), hoặc [một trang](https://www.example.org/a?b=1&c=2).

                        ## Việc gì làm trước

                        ![A gửi cho B](media/chain.svg "Từ A đến B")

                        ::: law Điều 13
                        Điều này yêu cầu các quốc gia trừng phạt *hành vi lừa dối*.
                        :::

                        | Ai | Việc gì |
                        |:---|---:|
                        | Ngân hàng | `hold` |

                        ::: check Có quá muộn không?
                        Không.
                        :::

                        ### Rồi sau đó

                        """ + "Các từ cứ thế nối nhau cho đến khi đủ số lượng cần thiết. ".repeat(18) + "\n")
                .with(vi(QUIZ), """
                        title: Tự kiểm tra
                        intro: Hai câu hỏi.
                        """)
                .with(vi(BANK), """
                        questions:
                          - id: share
                            prompt: Phần còn lại là bao nhiêu, tính theo phần trăm?
                            why: 4.560 trên 4.800 là 0,95.
                            mistakes:
                              - {why: "Đó là phần ở lại."}
                          - id: secure-first
                            prompt: Cái gì *mất* trước tiên?
                            options:
                              - {id: b, text: Sổ địa chính, why: Được lưu vĩnh viễn.}
                              - {id: a, text: Nhật ký đăng nhập, why: "Chỉ được lưu vài ngày."}
                              - {id: c, text: Hồ sơ khai sinh, why: Được lưu vĩnh viễn.}
                        """);
    }

    /// Where the translation of a file stands.
    public static String vi(String path) {
        return "i18n/vi/" + path;
    }

    /// The sound course with a survey at the end of its module.
    public static SamplePack withSurvey() {
        return sound().with(SURVEY, """
                id: what-you-think
                title: What you think
                minutes: 2
                intro: It helps *us*.
                thanks: We read all of it.
                questions:
                  - id: useful
                    kind: scale
                    text: I can use *this* at work.
                    low: not at all
                    high: fully
                  - id: missed
                    kind: choice
                    text: What did you miss?
                    several: true
                    options:
                      - {id: time, text: Time}
                      - {id: cases, text: Cases}
                  - id: change
                    kind: remark
                    text: What should be different?
                """);
    }

    /// The sound course with a survey at work, of which supervisors are asked as well.
    public static SamplePack withWorkSurvey() {
        return sound().with(WORK_SURVEY, """
                id: at-work
                title: At work
                kind: on-the-job
                after: 90d
                open-for: 30d
                anonymous: true
                minutes: 2
                intro: What has *changed*?
                thanks: We read all of it.
                questions:
                  - {id: secures, kind: scale, text: Secured *first*., low: never, high: always}
                  - {id: hinders, kind: remark, text: What stands in the way?}
                supervisor:
                  intro: What do you see?
                  questions:
                    - {id: secures, kind: scale, text: Secured *first*., low: never, high: always}
                    - {id: seen, kind: remark, text: In what do you see it?}
                """);
    }

    /// The sound course with a second bank, which has the other kinds of question; the quiz draws all of them.
    public static SamplePack withEveryKind() {
        return sound().with(QUIZ, sound().text(QUIZ) + "  - bank: kinds\n    count: 10\n")
                .with(KINDS_BANK, """
                        questions:
                          - id: recall
                            kind: true-false
                            difficulty: 1
                            tags: [kinds]
                            objective: first-steps
                            lesson: mules
                            prompt: A recall *always* brings the money back.
                            answer: false
                            reasons:
                              - {id: a, text: It is a request, correct: true, why: The account may be empty.}
                              - {id: b, text: It is an order, why: No bank orders another.}

                          - id: who-holds
                            kind: matching
                            difficulty: 2
                            tags: [kinds]
                            objective: first-steps
                            lesson: mules
                            prompt: Who holds what?
                            left:
                              - {id: a, text: Camera pictures, match: a, why: It runs the machine.}
                              - {id: b, text: Mailbox logs, match: b, why: It runs the mailbox.}
                              - {id: c, text: Account holders, match: a, why: It opened the account.}
                            right:
                              - {id: a, text: The bank}
                              - {id: b, text: The provider}
                              - {id: c, text: The land register}

                          - id: in-order
                            kind: ordering
                            difficulty: 2
                            tags: [kinds]
                            objective: first-steps
                            lesson: first-hour
                            prompt: In what order?
                            items:
                              - {id: a, text: Call the bank, why: Minutes count.}
                              - {id: b, text: Save the mail}
                              - {id: c, text: Write the report}
                              - {id: d, text: Ask the register}
                              - {id: e, text: Close the file}
                            why: Money before paper.

                          - id: word
                            kind: short-text
                            difficulty: 3
                            tags: [kinds]
                            objective: first-steps
                            lesson: first-hour
                            prompt: What is the request called?
                            accepted: [recall, a recall]
                            accents: ignore
                            why: The sending bank asks for it.
                            mistakes:
                              - {value: refund, why: A refund comes from the payee.}

                          - id: which-hour
                            kind: categorize
                            difficulty: 2
                            tags: [kinds]
                            objective: first-steps
                            lesson: first-hour
                            prompt: When is it done?
                            items:
                              - {id: a, text: Phone the bank, category: now, why: Minutes count.}
                              - {id: b, text: Freeze the mailbox, category: now, why: It may be emptied.}
                              - {id: c, text: Ask the court, category: later, why: It takes days.}
                              - {id: d, text: Write the summary, category: later, why: Paper waits.}
                            categories:
                              - {id: now, text: In the first hour}
                              - {id: later, text: In the first week}
                              - {id: never, text: Not at all}

                          - id: stated-or-not
                            kind: matrix
                            difficulty: 2
                            tags: [kinds]
                            objective: first-steps
                            lesson: first-hour
                            prompt: Does the record say so?
                            rows:
                              - {id: a, text: Somebody signed in, column: stated, why: Line one.}
                              - {id: b, text: It was the owner, column: silent, why: An address is no person.}
                              - {id: c, text: Nothing was sent, column: denied, why: Line two.}
                            columns:
                              - {id: stated, text: It does}
                              - {id: denied, text: The contrary}
                              - {id: silent, text: It is silent}

                          - id: on-the-picture
                            kind: hotspot
                            difficulty: 2
                            tags: [kinds]
                            objective: first-steps
                            lesson: first-hour
                            prompt: Where does it stop?
                            picture: media/chain.svg
                            alt: Two accounts and an arrow
                            regions:
                              - {id: a, text: The first account, shape: rectangle, at: [0, 0, 30, 100], why: It is empty.}
                              - {id: b, text: The arrow, shape: polygon, at: [35, 40, 65, 40, 65, 60], why: It is on its way.}
                              - {id: c, text: The second account, shape: ellipse, at: [85, 50, 15, 50], correct: true, why: It is there.}

                          - id: own-values
                            kind: calculated
                            difficulty: 2
                            tags: [kinds]
                            objective: first-steps
                            lesson: mules
                            prompt: Of {loss} EUR, {kept} are still there. What share is that?
                            values:
                              - {name: loss, from: 2000, to: 8000, step: 500}
                              - {name: kept, among: [250, 500.5]}
                            answer: round(kept * 100 / loss, 2)
                            tolerance: 0.5%
                            unit: "%"
                            why: "{kept} of {loss} is {answer}."
                            mistakes:
                              - {value: "100 - kept * 100 / loss", why: That is what is gone.}

                          - id: with-gaps
                            kind: cloze
                            difficulty: 2
                            tags: [kinds]
                            objective: first-steps
                            lesson: mules
                            prompt: Fill the gaps.
                            text: |
                              The victim calls {who} first.
                              A {term} is asked for within {hours}.
                            gaps:
                              - {id: who, kind: choice, options: [{id: right, text: The bank, correct: true}, {id: b, text: The press}], why: It holds the money.}
                              - {id: term, kind: word, accepted: [recall], accents: ignore, why: That is its name.}
                              - {id: hours, kind: number, answer: 24, tolerance: 0, unit: hours, why: Later it is gone.}

                          - id: in-a-mail
                            kind: highlight
                            difficulty: 1
                            tags: [kinds]
                            objective: first-steps
                            lesson: mules
                            prompt: What should warn you?
                            text: |
                              [Dear Amina]{hello},
                              [pay today]{hurry} or [lose all]{fear}.
                            pieces:
                              - {id: hello, why: Anybody may greet.}
                              - {id: hurry, correct: true, why: It hurries.}
                              - {id: fear, correct: true, why: It threatens.}
                        """);
    }

    /// The sample with an assignment at the end of its module: a memo, marked for its facts (0 to 4 points) and for
    /// what it asks for
    /// (0 to 2), and a few lines, marked by one criterion.
    ///
    /// @param second what is said of second marks of the memo
    public static SamplePack withAssignment(String second) {
        return sound().with(ASSIGNMENT, """
                id: write-it
                title: Write it
                minutes: 5
                objectives: [first-steps]
                articles: [UNCC-25]
                brief: Write to the **prosecutor**.
                pass-mark: 50
                attempts: 2
                feedback: after-submit
                tasks:
                  - id: memo
                    kind: essay
                    difficulty: 2
                    tags: [written]
                    objective: first-steps
                    lesson: first-hour
                    prompt: Write the *memo*.
                    min-words: 3
                    max-words: 40
                    second-marker: %s
                    rubric:
                      - id: facts
                        title: The facts
                        levels:
                          - {points: 0, text: None.}
                          - {points: 2, text: Some.}
                          - {points: 4, text: "All, and *what is not known*."}
                      - id: request
                        title: What is asked for
                        levels:
                          - {points: 0, text: Nothing.}
                          - {points: 2, text: A freeze.}
                  - id: lines
                    kind: essay
                    difficulty: 1
                    tags: []
                    objective: first-steps
                    lesson: mules
                    prompt: Say it in two lines.
                    anonymous: false
                    rubric:
                      - id: clear
                        title: Clear
                        levels:
                          - {points: 0, text: No.}
                          - {points: 4, text: Yes.}
                """.formatted(second));
    }

    /// The sample with an assignment for which files are handed in: a report of up to two, marked without learning
    /// whose
    /// it is, and a picture.
    public static SamplePack withUpload() {
        var written = withAssignment("none");
        var head = written.text(ASSIGNMENT);
        return written.with(ASSIGNMENT, head.substring(0, head.indexOf("tasks:")) + """
                tasks:
                  - id: report
                    kind: upload
                    difficulty: 2
                    tags: [written]
                    objective: first-steps
                    lesson: first-hour
                    prompt: Hand in the *report*.
                    types: [pdf, png, txt, csv]
                    largest: 1
                    files: 2
                    rubric:
                      - id: facts
                        title: The facts
                        levels:
                          - {points: 0, text: None.}
                          - {points: 4, text: All.}
                  - id: picture
                    kind: upload
                    difficulty: 1
                    tags: []
                    objective: first-steps
                    lesson: mules
                    prompt: Hand in a picture.
                    types: [png]
                    anonymous: false
                    rubric:
                      - id: clear
                        title: Clear
                        levels:
                          - {points: 0, text: No.}
                          - {points: 4, text: Yes.}
                """);
    }

    public SamplePack with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public SamplePack with(String path, byte[] bytes) {
        var changed = new LinkedHashMap<>(files);
        changed.put(path, bytes);
        return new SamplePack(changed);
    }

    public SamplePack without(String path) {
        var changed = new LinkedHashMap<>(files);
        changed.remove(path);
        return new SamplePack(changed);
    }

    public String text(String path) {
        return new String(files.get(path), StandardCharsets.UTF_8);
    }

    /// The pack with the first occurrence of some words in a file replaced.
    public SamplePack replacing(String path, String words, String others) {
        var at = text(path).indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("%s does not hold: %s".formatted(path, words));
        }
        return with(path, text(path).substring(0, at) + others + text(path).substring(at + words.length()));
    }

    public Reading<CoursePack> read() {
        return new CoursePackReader().read(PackFiles.of(files));
    }

    /// The pack, which must be sound.
    public CoursePack pack() {
        return switch (read()) {
            case Reading.Sound(var pack, var warnings) -> pack;
            case Reading.Unsound(var problems) -> throw new AssertionError(problems);
        };
    }
}
