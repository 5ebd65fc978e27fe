package org.caseroom.assessment.upload;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.caseroom.assessment.upload.SampleFiles.deflated;
import static org.caseroom.assessment.upload.SampleFiles.docx;
import static org.caseroom.assessment.upload.SampleFiles.joined;
import static org.caseroom.assessment.upload.SampleFiles.jpeg;
import static org.caseroom.assessment.upload.SampleFiles.odt;
import static org.caseroom.assessment.upload.SampleFiles.pdf;
import static org.caseroom.assessment.upload.SampleFiles.pdfWithStream;
import static org.caseroom.assessment.upload.SampleFiles.png;
import static org.caseroom.assessment.upload.SampleFiles.relation;
import static org.caseroom.assessment.upload.SampleFiles.text;
import static org.caseroom.assessment.upload.SampleFiles.xlsx;
import static org.caseroom.assessment.upload.SampleFiles.zip;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.caseroom.assessment.FileRefusal;
import org.caseroom.assessment.FileRefusedException;
import org.caseroom.question.FileKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is taken, and what is not, whatever its name says.
class FileInspectionTest {

    private static final Map<String, byte[]> NOTHING = Map.of();
    private static final String LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
    private static final String TEMPLATE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate";
    private static final int MEGABYTE = 1024 * 1024;

    record Taken(String what, FileKind kind, byte[] bytes) {

        @Override
        public String toString() {
            return what;
        }
    }

    record Hostile(String what, FileKind kind, byte[] bytes, FileRefusal refusal) {

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Taken> taken() {
        return Stream.of(
                new Taken("a PDF", FileKind.PDF, pdf("")),
                new Taken("a PDF that opens at a page", FileKind.PDF, pdf("/OpenAction[3 0 R/Fit]")),
                new Taken(
                        "a PDF with text", FileKind.PDF, pdfWithStream("/Filter/FlateDecode", deflated(text("BT ET")))),
                new Taken(
                        "a PDF with objects in a stream",
                        FileKind.PDF,
                        pdfWithStream("/Type/ObjStm/Filter/FlateDecode", deflated(text("<</Type/Font>>")))),
                new Taken("a document", FileKind.DOCX, docx(NOTHING)),
                new Taken(
                        "a document with a picture and a link",
                        FileKind.DOCX,
                        docx(Map.of(
                                "word/media/image1.png", png(1, 1),
                                "word/_rels/document.xml.rels", relation(LINK, "https://example.org", true)))),
                new Taken(
                        "a workbook",
                        FileKind.XLSX,
                        xlsx(Map.of("xl/printerSettings/printerSettings1.bin", text("x")))),
                new Taken("an open document", FileKind.ODT, odt(NOTHING)),
                new Taken("a picture", FileKind.PNG, png(1, 1)),
                new Taken("a photograph", FileKind.JPEG, jpeg()),
                new Taken("a photograph of a phone, with a second one behind", FileKind.JPEG, joined(jpeg(), jpeg())),
                new Taken("a text", FileKind.TXT, text("\uFEFFNgân hàng đã được gọi.\r\n\tمرحبا")),
                new Taken("a table", FileKind.CSV, text("when,amount\n2026-01-01,-5.20\n\"+44 20\",\"a\"\n")));
    }

    static Stream<Hostile> hostile() {
        var program = joined(new byte[] {'M', 'Z', 0, 1, 2}, new byte[100]);
        return Stream.of(
                new Hostile("a program as PDF", FileKind.PDF, program, FileRefusal.NOT_AS_NAMED),
                new Hostile("a page as PDF", FileKind.PDF, text("<html><script>x</script>"), FileRefusal.NOT_AS_NAMED),
                new Hostile(
                        "a PDF with a script",
                        FileKind.PDF,
                        pdf("/OpenAction<</S/JavaScript/JS(x)>>"),
                        FileRefusal.ACTIVE),
                new Hostile(
                        "a script behind other signs",
                        FileKind.PDF,
                        pdf("/OpenAction<</S/J#61vaScript/JS(x)>>"),
                        FileRefusal.ACTIVE),
                new Hostile(
                        "a PDF that starts a program",
                        FileKind.PDF,
                        pdf("/OpenAction<</S/Launch/F(cmd)>>"),
                        FileRefusal.ACTIVE),
                new Hostile(
                        "a PDF with a file inside",
                        FileKind.PDF,
                        pdf("/Names<</EmbeddedFiles 9 0 R>>"),
                        FileRefusal.ACTIVE),
                new Hostile(
                        "a script in a compressed object",
                        FileKind.PDF,
                        pdfWithStream("/Type/ObjStm/Filter/FlateDecode", deflated(text("<</S/JavaScript/JS(x)>>"))),
                        FileRefusal.ACTIVE),
                new Hostile(
                        "a script far into a compressed object",
                        FileKind.PDF,
                        pdfWithStream(
                                "/Type/ObjStm/Filter/FlateDecode",
                                deflated(joined(text(" ".repeat(64 * 1024 - 5)), text("/JavaScript ")))),
                        FileRefusal.ACTIVE),
                new Hostile(
                        "a script in what is compressed twice",
                        FileKind.PDF,
                        pdfWithStream(
                                "/Type/ObjStm/Filter[/FlateDecode 9 0 R]", deflated(deflated(text("/JavaScript ")))),
                        FileRefusal.ACTIVE),
                new Hostile(
                        "what is compressed ever again",
                        FileKind.PDF,
                        pdfWithStream("", deflated(deflated(deflated(deflated(deflated(text("x"))))))),
                        FileRefusal.LOCKED),
                new Hostile(
                        "objects in another writing, far from where that is said",
                        FileKind.PDF,
                        pdfWithStream(
                                "/Type/ObjStm/Filter/LZWDecode/X(%s obj)".formatted(" ".repeat(9_000)), text("x")),
                        FileRefusal.LOCKED),
                new Hostile(
                        "objects in another writing",
                        FileKind.PDF,
                        pdfWithStream("/Type/ObjStm/Filter/ASCIIHexDecode", text("2f4a>")),
                        FileRefusal.LOCKED),
                new Hostile("a PDF with a password", FileKind.PDF, pdf("/Encrypt 9 0 R"), FileRefusal.LOCKED),
                new Hostile(
                        "a PDF that swells",
                        FileKind.PDF,
                        pdfWithStream("/Filter/FlateDecode", deflated(new byte[65 * MEGABYTE])),
                        FileRefusal.SWOLLEN),
                new Hostile("half a PDF", FileKind.PDF, Arrays.copyOf(pdf(""), 100), FileRefusal.DAMAGED),
                new Hostile(
                        "a PDF with an archive behind",
                        FileKind.PDF,
                        joined(pdf(""), docx(NOTHING)),
                        FileRefusal.MIXED),
                new Hostile(
                        "a PDF with a page behind",
                        FileKind.PDF,
                        joined(pdf(""), text("<script>x")),
                        FileRefusal.MIXED),
                new Hostile(
                        "an archive as document",
                        FileKind.DOCX,
                        zip(Map.of("a.xml", text("x"))),
                        FileRefusal.NOT_AS_NAMED),
                new Hostile("a workbook as document", FileKind.DOCX, xlsx(NOTHING), FileRefusal.NOT_AS_NAMED),
                new Hostile(
                        "a document of earlier days, or a locked one",
                        FileKind.DOCX,
                        joined(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0}, new byte[600]),
                        FileRefusal.LOCKED),
                new Hostile(
                        "a document with macros",
                        FileKind.DOCX,
                        docx(Map.of("word/vbaProject.bin", text("x"))),
                        FileRefusal.ACTIVE),
                new Hostile(
                        "a document that says it has macros",
                        FileKind.DOCX,
                        docx(Map.of(
                                "[Content_Types].xml",
                                text("<x t=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>"))),
                        FileRefusal.ACTIVE),
                new Hostile(
                        "a document with a program",
                        FileKind.DOCX,
                        docx(Map.of("word/media/image1.png", program)),
                        FileRefusal.ACTIVE),
                new Hostile(
                        "a document with an object",
                        FileKind.DOCX,
                        docx(Map.of("word/embeddings/oleObject1.bin", text("x"))),
                        FileRefusal.ACTIVE),
                new Hostile(
                        "a document that fetches its template",
                        FileKind.DOCX,
                        docx(Map.of(
                                "word/_rels/settings.xml.rels",
                                relation(TEMPLATE, "https://example.org/a.dotm", true))),
                        FileRefusal.ACTIVE),
                new Hostile(
                        "the same, in other letters",
                        FileKind.DOCX,
                        docx(Map.of(
                                "word/_rels/settings.xml.rels",
                                new String(relation(TEMPLATE, "https://example.org", true), StandardCharsets.UTF_8)
                                        .getBytes(StandardCharsets.UTF_16))),
                        FileRefusal.ACTIVE),
                new Hostile(
                        "a document that writes elsewhere",
                        FileKind.DOCX,
                        docx(Map.of("../../evil.xml", text("x"))),
                        FileRefusal.MIXED),
                new Hostile(
                        "a document that swells",
                        FileKind.DOCX,
                        docx(Map.of("word/a.xml", new byte[201 * MEGABYTE])),
                        FileRefusal.SWOLLEN),
                new Hostile("half a document", FileKind.DOCX, Arrays.copyOf(docx(NOTHING), 200), FileRefusal.DAMAGED),
                new Hostile(
                        "an open document with macros",
                        FileKind.ODT,
                        odt(Map.of("Basic/Standard/Module1.xml", text("x"))),
                        FileRefusal.ACTIVE),
                new Hostile(
                        "a locked open document",
                        FileKind.ODT,
                        odt(Map.of("META-INF/manifest.xml", text("<encryption-data/>"))),
                        FileRefusal.LOCKED),
                new Hostile("a photograph as picture", FileKind.PNG, jpeg(), FileRefusal.NOT_AS_NAMED),
                new Hostile("half a picture", FileKind.PNG, Arrays.copyOf(png(1, 1), 50), FileRefusal.DAMAGED),
                new Hostile("a picture too large to draw", FileKind.PNG, png(100_000, 100_000), FileRefusal.SWOLLEN),
                new Hostile(
                        "a picture with more behind",
                        FileKind.PNG,
                        joined(png(1, 1), text("<?php x")),
                        FileRefusal.MIXED),
                new Hostile(
                        "a photograph with an archive behind",
                        FileKind.JPEG,
                        joined(jpeg(), docx(NOTHING)),
                        FileRefusal.MIXED),
                new Hostile(
                        "a photograph with a page behind",
                        FileKind.JPEG,
                        joined(jpeg(), text("<script>x")),
                        FileRefusal.MIXED),
                new Hostile("half a photograph", FileKind.JPEG, Arrays.copyOf(jpeg(), 20), FileRefusal.DAMAGED),
                new Hostile("a program as text", FileKind.TXT, program, FileRefusal.NOT_AS_NAMED),
                new Hostile("a page as text", FileKind.TXT, text("  <!DOCTYPE html><p>"), FileRefusal.NOT_AS_NAMED),
                new Hostile("a script as text", FileKind.TXT, text("#!/bin/sh\nrm"), FileRefusal.NOT_AS_NAMED),
                new Hostile(
                        "a text of earlier days",
                        FileKind.TXT,
                        "é".getBytes(StandardCharsets.ISO_8859_1),
                        FileRefusal.NOT_AS_NAMED),
                new Hostile("blanks", FileKind.TXT, text(" \n "), FileRefusal.EMPTY),
                new Hostile(
                        "a table that calls a program",
                        FileKind.CSV,
                        text("a,\"=cmd|' /C calc'!A0\"\n"),
                        FileRefusal.ACTIVE),
                new Hostile("the same behind a plus", FileKind.CSV, text("a\t+cmd|' /C calc'!A0"), FileRefusal.ACTIVE),
                new Hostile("a table that asks elsewhere", FileKind.CSV, text("@SUM(1)"), FileRefusal.ACTIVE));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void whatIsWhatItsNameSaysIsTaken(Taken file) {
        assertThatCode(() -> inspect(file.kind(), file.bytes())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatIsNotIsRefusedWithTheReason(Hostile file) {
        assertThatExceptionOfType(FileRefusedException.class)
                .isThrownBy(() -> inspect(file.kind(), file.bytes()))
                .extracting(FileRefusedException::reason)
                .isEqualTo(file.refusal());
    }

    private static void inspect(FileKind kind, byte[] bytes) {
        FileInspection.inspect(kind, SampleFiles.onDisk("file", bytes), bytes);
    }
}
