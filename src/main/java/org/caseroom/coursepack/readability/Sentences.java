package org.caseroom.coursepack.readability;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caseroom.coursepack.markdown.Passage;
import org.caseroom.coursepack.source.SourceText;

/// Takes running text apart into sentences. In English a full stop, a question mark or an exclamation mark ends one
/// where a
/// capital letter, a digit or nothing follows; colons and semicolons end none. Other languages are taken apart by the
/// rules of
/// Unicode.
final class Sentences {

    private static final Pattern END = Pattern.compile("[.?!…]+[\"'”’)\\]]*\\s+(?=[\"'“‘(\\[]*[\\p{Lu}\\p{Nd}])");
    private static final Pattern ABBREVIATED = Pattern.compile(
            ".*\\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|no|Nos|Art|art|para|p|pp|vs|v|e\\.g|i\\.e|cf|ca|approx|\\p{Lu})\\.\\s+",
            Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

    private final SourceText source;
    private final Locale language;

    Sentences(SourceText source, Locale language) {
        this.source = source;
        this.language = language;
    }

    Stream<Sentence> in(Passage passage) {
        var sentences = new ArrayList<Sentence>();
        var start = 0;
        for (var end : ends(passage.text())) {
            var text = passage.text().substring(start, end).strip();
            var words = words(text);
            if (words > 0) {
                sentences.add(new Sentence(text, source.at(passage.place(start)).line(), words));
            }
            start = end;
        }
        return sentences.stream();
    }

    /// The words of an English text, with the marks around them.
    static List<String> wordsOf(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private int words(String text) {
        return isEnglish()
                ? wordsOf(text).size()
                : breaks(
                                BreakIterator.getWordInstance(ULocale.forLocale(language)),
                                text,
                                BreakIterator.WORD_NONE_LIMIT)
                        .size();
    }

    private List<Integer> ends(String text) {
        if (!isEnglish()) {
            return breaks(BreakIterator.getSentenceInstance(ULocale.forLocale(language)), text, 0);
        }
        var ends = new ArrayList<Integer>();
        var found = END.matcher(text);
        while (found.find()) {
            if (!ABBREVIATED.matcher(text.substring(0, found.end())).matches()) {
                ends.add(found.end());
            }
        }
        ends.add(text.length());
        return ends;
    }

    private boolean isEnglish() {
        return Readability.isEnglish(language);
    }

    /// Where what has at least a status ends.
    private static List<Integer> breaks(BreakIterator rules, String text, int leastStatus) {
        rules.setText(text);
        var ends = new ArrayList<Integer>();
        for (var end = rules.next(); end != BreakIterator.DONE; end = rules.next()) {
            if (rules.getRuleStatus() >= leastStatus) {
                ends.add(end);
            }
        }
        return ends;
    }
}
