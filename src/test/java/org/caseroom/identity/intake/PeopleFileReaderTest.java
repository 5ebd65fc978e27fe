package org.caseroom.identity.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.caseroom.identity.intake.UnreadableFileException.Reason;
import org.caseroom.shared.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a file of people may look like.
class PeopleFileReaderTest {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final PeopleFileReader reader = new PeopleFileReader(new ImportWords(new Words()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name,Sign-in name,Organization\nAmina,a1,Nairobi",
                "\uFEFFName,Sign-in name,Organization\r\nAmina,a1,Nairobi\r\n",
                "name;SIGN IN NAME;organization\nAmina;a1;Nairobi",
                "organization\tsign_in_name\tname\nNairobi\ta1\tAmina",
                "\"Name\",\"Sign-in name\",\"Organization\"\n\"Amina\",\"a1\",\"Nairobi\"",
                "Họ và tên,Tên đăng nhập,Tổ chức\nAmina,a1,Nairobi",
                "Name;Rank, old;Sign-in name;Organization\nAmina;x;a1;Nairobi"
            })
    void theColumnsAreFoundWhateverTheirOrderAndSeparatorAndLanguage(String text) throws IOException {
        var rows = read(text).rows();

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().cell(ImportColumn.NAME)).isEqualTo("Amina");
        assertThat(rows.getFirst().cell(ImportColumn.SIGN_IN_NAME)).isEqualTo("a1");
        assertThat(rows.getFirst().cell(ImportColumn.ORGANIZATION)).isEqualTo("Nairobi");
    }

    @Test
    void theColumnsAreKnownInEveryLanguageWhoeverHandsTheFileIn() throws IOException {
        var text = "Họ và tên,Tên đăng nhập,Tổ chức,Ngôn ngữ,Thư điện tử,Vai trò\nAmina,a1,Nairobi,,,";

        var file = reader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Locale.ENGLISH);

        assertThat(file.ignored()).isEmpty();
        assertThat(file.rows().getFirst().cell(ImportColumn.ORGANIZATION)).isEqualTo("Nairobi");
    }

    @Test
    void columnsThatMeanNothingAreNamed() throws IOException {
        assertThat(read("Rank,Name,Sign-in name,,Organization\nx,Amina,a1,,Nairobi")
                        .ignored())
                .containsExactly("Rank");
    }

    @Test
    void rowsAreCountedAsASpreadsheetCountsThem() throws IOException {
        var rows = read("Name,Sign-in name,Organization\n\n,,\n\"Am\nina\",a1,Nairobi\nMinh,m1,Ha Noi")
                .rows();

        assertThat(rows).extracting(FileRow::line).containsExactly(4, 5);
    }

    @Test
    void aRowMayBeShorterButNotLongerThanTheFirst() throws IOException {
        var rows = read("Name,Sign-in name,Organization\nAmina\nNgo, Minh,m1,Ha Noi\nMinh,m2,Ha Noi,,")
                .rows();

        assertThat(rows).extracting(FileRow::tooManyCells).containsExactly(false, true, false);
    }

    @Test
    void whatIsNoSuchFileSaysWhy() {
        assertUnreadable(Reason.MISSING_COLUMNS, "Name,Organization\nAmina,Nairobi");
        assertUnreadable(Reason.COLUMN_TWICE, "Name,Name,Sign-in name,Organization\n");
        assertUnreadable(Reason.EMPTY, "Name,Sign-in name,Organization\n,,\n");
        assertUnreadable(Reason.EMPTY, "");
        assertUnreadable(Reason.TOO_MANY_ROWS, "Name,Sign-in name,Organization\n" + "a,b,c\n".repeat(10_001));
        assertUnreadable(Reason.TOO_LARGE, "x".repeat(PeopleFileReader.MOST_BYTES + 1));
        assertUnreadable(Reason.BROKEN, "Name,Sign-in name,Organization\n\"Amina\"x,a1,Nairobi");
        assertUnreadable(Reason.NOT_UTF8, "Name,Sign-in name,Organization\nJosé,a1,Lima", StandardCharsets.ISO_8859_1);
        assertUnreadable(Reason.NOT_UTF8, "Name,Sign-in name,Organization\nJosé,a1,Lima", StandardCharsets.UTF_16);
    }

    private void assertUnreadable(Reason reason, String text) {
        assertUnreadable(reason, text, StandardCharsets.UTF_8);
    }

    private void assertUnreadable(Reason reason, String text, Charset charset) {
        assertThatThrownBy(() -> reader.read(new ByteArrayInputStream(text.getBytes(charset)), VIETNAMESE))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        unreadable -> assertThat(unreadable.reason()).isEqualTo(reason));
    }

    private PeopleFile read(String text) throws IOException {
        return reader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), VIETNAMESE);
    }
}
