package org.caseroom.assessment.upload;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseroom.question.FileKind;
import org.caseroom.question.HandedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names are shown and saved again: they harm nobody.
class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "memo.pdf, memo.pdf",
        "MEMO.PDF, MEMO.pdf",
        "../../etc/memo.pdf, memo.pdf",
        "'C:\\Users\\amina\\memo.pdf', memo.pdf",
        "'a<b>|c?.pdf', a_b__c_.pdf",
        "...pdf, file.pdf",
        ".pdf, file.pdf",
        "báo cáo.pdf, báo cáo.pdf",
        "تقرير.pdf, تقرير.pdf",
        "'memo\u202Efdp.exe.pdf', memofdp.exe.pdf",
        "'  a   b  .pdf', a b.pdf"
    })
    void aNameIsOneLineWithoutTricks(String name, String cleaned) {
        assertThat(FileName.cleaned(name, FileKind.PDF)).isEqualTo(cleaned);
    }

    @Test
    void aLongNameIsCutBeforeItsEnding() {
        var name = FileName.cleaned("a".repeat(119) + "😀".repeat(100) + ".docx", FileKind.DOCX);

        assertThat(name).hasSizeLessThanOrEqualTo(HandedFile.LONGEST_NAME).endsWith("a.docx");
    }

    @Test
    void theEndingSaysWhatAFileIs() {
        assertThat(FileName.kind("a.JPEG")).contains(FileKind.JPEG);
        assertThat(FileName.kind("a.jpg")).contains(FileKind.JPEG);
        assertThat(FileName.kind("a.pdf.exe")).isEmpty();
        assertThat(FileName.kind("pdf")).isEmpty();
        assertThat(FileName.kind("a.zip")).isEmpty();
    }
}
