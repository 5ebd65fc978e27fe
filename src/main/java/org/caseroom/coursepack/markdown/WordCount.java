package org.caseroom.coursepack.markdown;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/// Counts the words that there are to read, also in scripts that put no blanks between them.
final class WordCount {

    private WordCount() {}

    static int of(String text, Locale language) {
        var words = BreakIterator.getWordInstance(ULocale.forLocale(language));
        words.setText(text);
        var count = 0;
        for (var end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            if (words.getRuleStatus() >= BreakIterator.WORD_NONE_LIMIT) {
                count++;
            }
        }
        return count;
    }
}
