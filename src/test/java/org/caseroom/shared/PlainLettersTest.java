package org.caseroom.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainLettersTest {

    @ParameterizedTest
    @CsvSource({"Trần Minh Đức, Tran Minh Duc", "đường, duong", "Ñandú, Nandu", "ﬁn, fin", "Ирина, Ирина"})
    void marksGoAndLettersStay(String text, String plain) {
        assertThat(PlainLetters.of(text)).isEqualTo(plain);
    }
}
