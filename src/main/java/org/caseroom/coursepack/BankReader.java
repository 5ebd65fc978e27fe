package org.caseroom.coursepack;

import java.util.ArrayList;
import java.util.Set;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.SourceText;
import org.caseroom.coursepack.source.YamlValue;
import org.caseroom.shared.Digest;

/// Reads `bank/NAME.questions.yaml`.
final class BankReader {

    static final Set<String> KEYS = Set.of("questions");

    private final QuestionReader questions;
    private final Problems problems;

    BankReader(QuestionReader questions, Problems problems) {
        this.questions = questions;
        this.problems = problems;
    }

    Bank read(SourceText source) {
        var before = problems.errors();
        var entries = new ArrayList<Bank.Entry>();
        for (var value :
                YamlValue.ofFile(source, problems).map(KEYS).get("questions").filledList()) {
            var digest = Digest.of(value.span().in(source.text()));
            questions.read(value).ifPresent(question -> entries.add(new Bank.Entry(question, digest)));
        }
        return new Bank(entries, problems.errors() == before);
    }
}
