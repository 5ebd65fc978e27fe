package org.caseroom.coursepack.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseroom.coursepack.Problem;
import org.caseroom.coursepack.finding.YamlFinding;
import org.caseroom.coursepack.finding.YamlFinding.YamlSyntax;
import org.junit.jupiter.api.Test;

/// What the parser complains of is said in words of an author's own, whichever language they read.
class YamlFaultTest {

    @Test
    void aColonInTextOrABlankThatIsMissing() {
        assertFault("title: a: b\n", new YamlSyntax.Colon());
        assertFault("title:a\nid: b\n", new YamlSyntax.Colon());
        assertFault("id: a\n  title: c\n", new YamlSyntax.Colon());
    }

    @Test
    void indentation() {
        assertFault("- a\nb: c\n", new YamlSyntax.Indentation());
        assertFault("a: |\n   b\n  c\n", new YamlSyntax.Indentation());
        assertFault("a:\n\tb: c\n", new YamlSyntax.Tabulator());
    }

    @Test
    void quotationMarks() {
        assertFault("a: \"open\n", new YamlSyntax.OpenQuote());
        assertFault("a: 'it's'\n", new YamlSyntax.Indentation());
        assertFault("a: \"C:\\dir\"\n", new YamlSyntax.Backslash());
        assertFault("a: \"\\x\"\n", new YamlSyntax.Backslash());
    }

    @Test
    void bracketsAndSigns() {
        assertFault("a: [b, c\n", new YamlSyntax.OpenBracket());
        assertFault("a: {b: c\n", new YamlSyntax.OpenBracket());
        assertFault("a: @b\n", new YamlSyntax.Sign());
        assertFault("a: *\n", new YamlSyntax.Sign());
        assertFault("a: | b\n", new YamlSyntax.Block());
    }

    @Test
    void whatIsSortedNowhereIsSaidInGeneral() {
        assertFault("%x\na: b\n", new YamlSyntax.Other());
    }

    private static void assertFault(String yaml, YamlFinding fault) {
        var problems = new Problems();
        YamlValue.ofFile(new SourceText("course.yaml", yaml), problems);
        assertThat(problems.sorted())
                .as("%s", yaml)
                .extracting(Problem::finding)
                .containsExactly(fault);
    }
}
