package org.caseroom.shared.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Whichever way a message is put together, it says what ICU says.
class MessageTest {

    @Test
    void everyMessageOfTextsSaysWhatIcuSays() {
        var words = new Words();
        for (var locale : words.locales()) {
            var compared = words.withPrefix(locale, "").values().stream()
                    .filter(pattern -> saysWhatIcuSays(pattern, locale))
                    .count();

            assertThat(compared).as(locale.toLanguageTag()).isGreaterThan(2_000);
        }
    }

    /// Whether texts can be filled in at all.
    private static boolean saysWhatIcuSays(String pattern, Locale locale) {
        var icu = new MessageFormat(pattern, locale);
        var texts = new HashMap<String, String>();
        icu.getArgumentNames().forEach(name -> texts.put(name, "<" + name + "'{0}>"));
        try {
            assertThat(new Message(pattern, locale).said(texts)).isEqualTo(icu.format(texts));
            return true;
        } catch (IllegalArgumentException numbersAreWanted) {
            return false;
        }
    }

    @Test
    void numbersAreWrittenAsTheLanguageWritesThem() {
        assertThat(new Message("{count} of {all}", Locale.of("vi")).said(Map.of("count", 1_234.5, "all", 2)))
                .isEqualTo("1.234,5 of 2");
    }

    @Test
    void pluralsAndChoicesAreMade() {
        var message = new Message("{count, plural, one {# reply} other {# replies}} to {name}", Locale.ENGLISH);

        assertThat(message.said(Map.of("count", 1, "name", "Amina"))).isEqualTo("1 reply to Amina");
        assertThat(message.said(Map.of("count", 2_000, "name", "Amina"))).isEqualTo("2,000 replies to Amina");
    }

    @Test
    void whatIsQuotedStandsThereAsItIs() {
        assertThat(new Message("It''s '{not}' {name}", Locale.ENGLISH).said(Map.of("name", "{this}")))
                .isEqualTo("It's {not} {this}");
    }

    @Test
    void whatIsNotFilledInKeepsItsName() {
        assertThat(new Message("For {name}", Locale.ENGLISH).said(Map.of())).isEqualTo("For {name}");
    }
}
