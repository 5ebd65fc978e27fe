package org.caseroom.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

/// Who runs the platform is either said properly or not at all.
class OperatorSettingsTest {

    @Test
    void nothingHasToBeSet() {
        assertThat(new OperatorSettings("", "", "", "", "", "", "").isSet()).isFalse();
    }

    @Test
    void whoeverSetsNoContactOfItsOwnIsReachedByMail() {
        var operator = new OperatorSettings(" Academy ", "Street\nTown", "contact@academy.example", "", "", " ", "");

        assertThat(operator.isSet()).isTrue();
        assertThat(operator.name()).isEqualTo("Academy");
        assertThat(operator.privacyContact()).isEqualTo("contact@academy.example");
        assertThat(operator.accessibilityContact()).isEqualTo("contact@academy.example");
    }

    @Test
    void whatCannotBeTrueIsRefusedWithTheNameOfTheSetting() {
        assertRefused("caseroom.operator.email", "Academy", "", "no address", "");
        assertRefused("caseroom.operator.email", "Academy", "", "<a@b>", "");
        assertRefused("caseroom.operator.phone", "Academy", "", "", "javascript:1");
        assertRefused("caseroom.operator.name", "", "Street", "", "");
        assertRefused("caseroom.operator.name", "Two\nlines", "", "", "");
        assertRefused("caseroom.operator.address", "Academy", "x".repeat(4_001), "", "");
    }

    private static void assertRefused(String setting, String name, String address, String email, String phone) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new OperatorSettings(name, address, email, phone, "", "", ""))
                .withMessageContaining(setting);
    }
}
