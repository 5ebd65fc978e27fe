package org.caseroom.coursepack.readability;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Counts the syllables of an English word by its letters: one for each group of vowels, silent endings left out, two
/// vowels
/// that are said apart counted twice, and a few common words that keep to no rule. Figures, symbols and abbreviations
/// count
/// as one, as with Flesch.
final class Syllables {

    private static final Map<String, Integer> BY_HEART = Arrays.stream(
                    """
                    one 1, are 1, there 1, were 1, where 1, here 1, use 1, clothes 1, quote 1, eye 1, centre 2, hundred 2,
                    every 2, uses 2, someone 2, something 2, sometimes 2, somewhere 2, somebody 3, everyone 3, everything 3, everybody 4,
                    everywhere 3, anyone 3, elsewhere 2, whoever 3, therefore 2, safeguard 2, beforehand 3, oneself 2,
                    different 2, difference 2, family 2, families 2, general 2, several 2, evening 2, camera 2, average 2, interest 2,
                    interesting 3, business 2, businesses 3, separate 2, colleague 2, people 2, household 2, unique 2,
                    technique 2, current 2, drawer 1, dial 2, dual 2, trial 2, million 2, billion 2, opinion 3, union 2,
                    national 3, language 2, reference 2, safety 2, usually 3, usual 2, probably 3, treaties 2, treated 2, laboratory 4,
                    natural 3, ninety 2, element 3, issuer 3, courier 3, carrier 3, supplier 3, rely 2, behaviour 3,
                    history 2, association 5, threatened 2, february 4, wednesday 2, naive 2, recovery 4, takeover 3,
                    media 3, medium 3, area 3, idea 3, create 2, material 4, suicide 3, genuine 3, ratio 3,
                    being 2, going 2, doing 2, via 2, quiet 2, tired 2, liaison 2, pigeon 2, mr 2, mrs 2
                    """.strip().split(",\\s*"))
            .map(entry -> entry.split(" "))
            .collect(Collectors.toUnmodifiableMap(entry -> entry[0], entry -> Integer.parseInt(entry[1])));

    private static final Pattern PARTS = Pattern.compile("[^\\p{L}'’]+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern POSSESSIVE = Pattern.compile("'s?$");

    /// An e that nobody says, inside a word that was put together.
    private static final Pattern SILENT_INSIDE = Pattern.compile(
            "([^aeiouy])e(ly|ment|ments|ful|fully|less|ness|some|guard|guards|where|line|lines|time|times)$");

    private static final Pattern SPOKEN_ED = Pattern.compile("[td]ed$|[^aeiouylr][lr]ed$");
    private static final Pattern SPOKEN_ES = Pattern.compile("([sxzcg]|ch|sh|[^aeiouylr][lr])es$");
    private static final Pattern SPOKEN_E = Pattern.compile("([^aeiouylr]l|[aeiouy])e$");

    /// Vowels that stand together and are said apart, and endings that are said with a vowel which nobody writes.
    private static final Pattern APART =
            Pattern.compile("(?<![tcs])ia(?!ge|gn|(?<=lia)(?:ns?|r)$)|(?<![tcsgx])io|ie(?=nc|nt|ty|r$|rs$|st$|t$)"
                    + "|i(?=ing)|(?<=[^aeiou])y(?=ing)|[oeu](?=ing)|iu(?=m)|eo(?!ple|us|u)|(?<!q)ua(?!rd|ge|de)"
                    + "|(?<!q)ue(?=l|nt|nc)|(?<!q)ui(?=t[iy])|uo|oe(?=m|t)|(?<=[cr])ea(?=ti|ct|te)|ism|thms?$"
                    + "|(?<=(?:could|would|should|did|is|was|does|has|had))n't$");

    private Syllables() {}

    static int of(String word) {
        if (!isSpokenAsWritten(word)) {
            return 1;
        }
        return Math.max(
                1,
                PARTS.splitAsStream(word.toLowerCase(Locale.ROOT).replace('’', '\''))
                        .filter(part -> !part.isEmpty())
                        .mapToInt(Syllables::ofPart)
                        .sum());
    }

    private static boolean isSpokenAsWritten(String word) {
        var isAbbreviation = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return !isAbbreviation
                && word.chars().noneMatch(letter -> Character.isDigit(letter) || "@_=\\<>".indexOf(letter) >= 0);
    }

    private static int ofPart(String part) {
        var word = POSSESSIVE.matcher(part).replaceFirst("");
        var plural = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        var known = BY_HEART.getOrDefault(word, BY_HEART.get(plural));
        return known != null ? known : byRule(word);
    }

    private static int byRule(String word) {
        var said = withoutSilentEnding(SILENT_INSIDE.matcher(word).replaceFirst("$1$2"));
        var groups = count(VOWELS.matcher(said.replaceFirst("^y", "j").replaceAll("(?<=[aeiou])y(?=[aeiou])", "j")));
        return Math.max(1, groups + count(APART.matcher(said)));
    }

    private static String withoutSilentEnding(String word) {
        if (word.endsWith("ed")) {
            return SPOKEN_ED.matcher(word).find() ? word : word.substring(0, word.length() - 2) + "d";
        }
        if (word.endsWith("es")) {
            return SPOKEN_ES.matcher(word).find() ? word : word.substring(0, word.length() - 2) + "s";
        }
        var isSilent = word.endsWith("e") && !SPOKEN_E.matcher(word).find() && count(VOWELS.matcher(word)) > 1;
        return isSilent ? word.substring(0, word.length() - 1) : word;
    }

    private static int count(Matcher found) {
        return (int) found.results().count();
    }
}
