package org.caseroom.credential.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.caseroom.credential.PrintedRecord;
import org.caseroom.credential.RecordOfCompletion;
import org.caseroom.identity.OrganizationId;
import org.caseroom.learning.CourseRecord;
import org.caseroom.learning.CourseRecordId;
import org.caseroom.learning.Progress;
import org.caseroom.shared.Completion;
import org.caseroom.shared.Digest;
import org.caseroom.shared.Success;
import org.caseroom.shared.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands on the paper, whoever the participant is and whatever they are called.
class RecordPrintingTest {

    private static final CourseRecordId NUMBER = CourseRecordId.of("01938f00-0000-7000-8000-00000000abcd");
    private static final Instant COMPLETED = Instant.parse("2026-11-20T23:30:00Z");
    private static final Instant ISSUED = Instant.parse("2026-11-24T08:00:00Z");

    private final RecordPrinting printing = new RecordPrinting(new Words(), new Printer());

    @Test
    void itSaysWhoCompletedWhatWhenAndHowWell() {
        var paper = print("Amina Odhiambo", "Nairobi Police");

        assertThat(paper.text())
                .contains(
                        "Record of completion",
                        "Amina Odhiambo",
                        "Nairobi Police",
                        "Online fraud",
                        "Autumn",
                        "20 November 2026",
                        "24 November 2026",
                        "Passed, 85%",
                        "90 minutes",
                        Digest.of("version").value().substring(0, 12),
                        NUMBER.toString(),
                        "First hours",
                        "Read the mail",
                        "Not completed");
    }

    @Test
    void itSaysThatItIsNoCertificateAndWhoCanCheckIt() {
        assertThat(print("Amina Odhiambo", "Nairobi Police").text())
                .contains(
                        "This is a record, not a certificate.",
                        "checked with the administrators of this platform, and with Nairobi Police");
    }

    @Test
    void aScreenReaderFindsTitleLanguageAndStructure() {
        var paper = print("Amina Odhiambo", "Nairobi Police");

        assertThat(paper.title()).isEqualTo("Record of completion: Amina Odhiambo");
        assertThat(paper.language()).isEqualTo("en");
        assertThat(paper.tagged()).isTrue();
    }

    @Test
    void aLongCourseRunsOverNumberedPages() {
        var module = module(IntStream.range(0, 60)
                .mapToObj(number -> activity("Lesson " + number))
                .toList());

        var paper = PrintedRecord.of(printing.pdf(record("Amina", "Agency", List.of(module)), Locale.ENGLISH));

        assertThat(paper.pages()).isGreaterThan(1);
        assertThat(paper.text()).contains("1 / " + paper.pages(), paper.pages() + " / " + paper.pages(), "Lesson 59");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Thị Hường", "Đỗ Quỳnh Ẩn", "Łukasz Żółć", "Ольга Ёжикова", "Ιωάννα Παπαδοπούλου"})
    void lettersOfManyLanguagesAreThere(String name) {
        assertThat(print(name, "Agency").text()).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"สมชาย ใจดี", "ສົມສັກ", "გიორგი მაისურაძე", "Արամ Խաչատրյան", "አበበ ቢቂላ", "דוד"})
    void lettersOfScriptsThatNeedNoShapingAreThere(String name) {
        var paper = print(name, "Agency");

        assertThat(paper.text()).contains(name).doesNotContain("□", "Signs in as");
    }

    @ParameterizedTest
    @ValueSource(strings = {"王伟", "अमित", "Amina 🎓"})
    void whoseNameHasLettersThatWeLackIsNamedAsTheySignInToo(String name) {
        assertThat(print(name, "Agency").text()).contains("□", "Signs in as amina.o");
    }

    @Test
    void whereOneReadsFromRightToLeftColumnsAreMirroredAndReadInTheirOrder() throws IOException {
        var module = module(List.of(activity("Read the mail")));
        var rightToLeft = printing.pdf(record("Amina", "Agency", List.of(module)), Locale.forLanguageTag("ar-XB"));
        var leftToRight = printing.pdf(record("Amina", "Agency", List.of(module)), Locale.ENGLISH);

        assertThat(placeOf("mail", rightToLeft)).isGreaterThan(placeOf("Not", rightToLeft));
        assertThat(placeOf("mail", leftToRight)).isLessThan(placeOf("Not", leftToRight));
    }

    /// How far from the left edge a word begins.
    private static float placeOf(String word, byte[] pdf) throws IOException {
        var found = new ArrayList<Float>();
        try (var document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    if (text.contains(word)) {
                        found.add(letters.get(text.indexOf(word)).getXDirAdj());
                    }
                }
            }.getText(document);
        }
        return found.getFirst();
    }

    @Test
    void lettersThatTypefacesLikeToJoinCanBeReadBack() {
        var module = new CourseRecord.Part("After the difficult craft, fjord", passed(), COMPLETED, List.of());

        assertThat(PrintedRecord.of(printing.pdf(record("Griffith", "Agency", List.of(module)), Locale.ENGLISH))
                        .text())
                .contains("After the difficult craft, fjord", "Griffith");
    }

    @Test
    void aNameThatIsWrittenFromRightToLeftStaysWhole() {
        var paper = print("سارة الخطيب", "شرطة تونس");

        assertThat(paper.title()).isEqualTo("Record of completion: سارة الخطيب");
        // Both kinds of yeh share their joined shapes, so what is read back may be the other.
        assertThat(paper.text().replace('ی', 'ي'))
                .contains("سارة الخطيب", "شرطة تونس")
                .doesNotContain("□");
    }

    @Test
    void aNameThatLooksLikeMarkupIsAName() {
        var name = "<img src=file:///etc/passwd><script>app.alert(1)</script>&amp;\"]]>";

        var paper = print(name, "<link rel=attachment href=file:///etc/passwd>");

        assertThat(paper.text().replace(" ", ""))
                .contains(name.replace(" ", ""), "<linkrel=attachmenthref=file:///etc/passwd>")
                .doesNotContain("root:");
        assertThat(paper.reaches()).isFalse();
    }

    @Test
    void aNameCanNeitherTurnWhatFollowsNorHide() {
        var paper = print("Amina\u202E\u2066drawkcab\u0000\u200B\uFEFF\nend", "Agency");

        assertThat(paper.text()).contains("Aminadrawkcab end");
    }

    @Test
    void aLongNameIsWrappedAndALetterThatWeLackIsMarked() {
        var name = "A".repeat(290) + " 🎓 终";

        var paper = print(name, "Agency");

        assertThat(paper.text().replace(" ", "")).contains("A".repeat(290) + "□□");
    }

    @Test
    void itIsPrintedInEveryLanguageThatThereIs() {
        for (var locale : new Words().locales()) {
            var paper = PrintedRecord.of(printing.pdf(record("Amina", "Agency", List.of()), locale));

            assertThat(paper.language()).isEqualTo(locale.toLanguageTag());
            assertThat(paper.text()).contains("Amina");
        }
    }

    private PrintedRecord print(String name, String organization) {
        var paper = printing.pdf(
                record(name, organization, List.of(module(List.of(activity("Read the mail"))))), Locale.ENGLISH);
        return PrintedRecord.of(paper);
    }

    private static RecordOfCompletion record(String name, String organization, List<CourseRecord.Part> modules) {
        return new RecordOfCompletion(
                new CourseRecord(
                        NUMBER,
                        name,
                        "amina.o",
                        new CourseRecord.Body(new OrganizationId(UUID.randomUUID()), organization),
                        new CourseRecord.Content("Online fraud", Locale.ENGLISH, "Autumn", Digest.of("version"), 90),
                        new CourseRecord.Result(passed(), COMPLETED),
                        modules),
                ISSUED);
    }

    private static CourseRecord.Part module(List<CourseRecord.Part> activities) {
        return new CourseRecord.Part("First hours", passed(), COMPLETED, activities);
    }

    private static CourseRecord.Part activity(String title) {
        return new CourseRecord.Part(title, Progress.NONE, null, List.of());
    }

    private static Progress passed() {
        return new Progress(Completion.COMPLETED, Success.PASSED, 0.85);
    }
}
