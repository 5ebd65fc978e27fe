package org.caseroom.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.caseroom.question.Formula.Function;
import org.caseroom.question.Formula.Operator;
import org.caseroom.question.Formula.Term;
import org.caseroom.question.UnreadableFormulaException.Reason;

/// Reads a formula from left to right: sums of products of signed numbers, names, calls and brackets.
final class FormulaReading {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(\\d{1,15}(?:\\.\\d{1,10})?(?![\\d.])|[A-Za-z][A-Za-z0-9_]*|\\S)");
    private static final int DEEPEST = 20;
    private static final BigDecimal MOST_DECIMALS = BigDecimal.TEN;

    private final List<String> tokens = new ArrayList<>();
    private int at;
    private int depth;

    FormulaReading(String text) {
        if (text.length() > Formula.LONGEST) {
            throw new UnreadableFormulaException(Reason.TOO_LARGE, text);
        }
        TOKEN.matcher(text).results().map(found -> found.group(1)).forEach(tokens::add);
    }

    Term formula() {
        var term = sum();
        if (at < tokens.size()) {
            throw unexpected();
        }
        return term;
    }

    private Term sum() {
        if (++depth > DEEPEST) {
            throw new UnreadableFormulaException(Reason.TOO_LARGE, next());
        }
        var term = product();
        while (comes("+") || comes("-")) {
            var operator = take().equals("+") ? Operator.PLUS : Operator.MINUS;
            term = new Term.Both(operator, term, product());
        }
        depth--;
        return term;
    }

    private Term product() {
        var term = signed();
        while (comes("*") || comes("/")) {
            var operator = take().equals("*") ? Operator.TIMES : Operator.DIVIDED_BY;
            term = new Term.Both(operator, term, signed());
        }
        return term;
    }

    private Term signed() {
        if (!comes("-")) {
            return single();
        }
        take();
        return new Term.Negative(single());
    }

    private Term single() {
        if (comes("(")) {
            take();
            var inner = sum();
            expect(")");
            return inner;
        }
        var token = next();
        if (Character.isDigit(token.codePointAt(0))) {
            return new Term.Number(new BigDecimal(take()));
        }
        if (!Quantity.isName(token)) {
            throw unexpected();
        }
        take();
        return comes("(") ? call(token) : new Term.Name(token);
    }

    private Term call(String word) {
        var function =
                Function.called(word).orElseThrow(() -> new UnreadableFormulaException(Reason.UNKNOWN_FUNCTION, word));
        take();
        var arguments = new ArrayList<>(List.of(sum()));
        while (comes(",")) {
            take();
            arguments.add(sum());
        }
        expect(")");
        if (arguments.size() < function.fewest || arguments.size() > function.most || !isSound(function, arguments)) {
            throw new UnreadableFormulaException(Reason.ARGUMENTS, word);
        }
        return new Term.Call(function, List.copyOf(arguments));
    }

    /// To how many decimals something is rounded is a number, so that nothing that is drawn decides on it.
    private static boolean isSound(Function function, List<Term> arguments) {
        return function != Function.ROUND
                || (arguments.getLast() instanceof Term.Number(var decimals)
                        && decimals.scale() == 0
                        && decimals.compareTo(MOST_DECIMALS) <= 0);
    }

    private boolean comes(String token) {
        return at < tokens.size() && tokens.get(at).equals(token);
    }

    private String next() {
        if (at >= tokens.size()) {
            throw new UnreadableFormulaException(Reason.INCOMPLETE, "");
        }
        return tokens.get(at);
    }

    private String take() {
        var token = next();
        at++;
        return token;
    }

    private void expect(String token) {
        if (!next().equals(token)) {
            throw unexpected();
        }
        at++;
    }

    private UnreadableFormulaException unexpected() {
        return new UnreadableFormulaException(Reason.UNEXPECTED, next());
    }
}
