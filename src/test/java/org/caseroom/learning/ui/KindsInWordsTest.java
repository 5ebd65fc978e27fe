package org.caseroom.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.caseroom.learning.Outline;
import org.caseroom.shared.words.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The contents of a course say what each activity is; the key is put together, so no other test misses one.
class KindsInWordsTest {

    @ParameterizedTest
    @EnumSource
    void everyKindOfActivityHasAWord(Outline.Kind kind) {
        assertThat(new Words().withPrefix(Locale.ENGLISH, "learning.kind.")).containsKey("learning.kind." + kind);
    }
}
