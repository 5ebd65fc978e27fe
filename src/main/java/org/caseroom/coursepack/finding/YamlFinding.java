package org.caseroom.coursepack.finding;

import java.util.List;

/// What may be wrong with a piece of YAML, whatever it is about.
public sealed interface YamlFinding extends Finding {

    /// What a value has to be.
    enum Wanted {
        TEXT,
        WHOLE_NUMBER,
        NUMBER,
        TRUTH
    }

    record FrontMatter() implements YamlFinding {}

    record EmptyFile() implements YamlFinding {}

    record YamlDepth(int most) implements YamlFinding {}

    record YamlDocuments() implements YamlFinding {}

    record YamlAlias() implements YamlFinding {}

    record YamlAnchor(Quote anchor) implements YamlFinding {}

    record YamlKey() implements YamlFinding {}

    record DuplicateKey(Quote key) implements YamlFinding {}

    record MissingKey(String key) implements YamlFinding {}

    record EmptyList(Name name) implements YamlFinding {}

    record TooLong(Name name, int length, int most) implements YamlFinding {}

    record Range(Name name, int number, int least, int most) implements YamlFinding {}

    record UnknownValue(Name name, Quote value, List<String> known, Near near) implements YamlFinding {

        public UnknownValue {
            known = List.copyOf(known);
        }
    }

    /// What the parser stumbles over.
    sealed interface YamlSyntax extends YamlFinding {

        record Colon() implements YamlSyntax {}

        record Indentation() implements YamlSyntax {}

        record Tabulator() implements YamlSyntax {}

        record OpenQuote() implements YamlSyntax {}

        record OpenBracket() implements YamlSyntax {}

        record Backslash() implements YamlSyntax {}

        /// A value begins with a sign that means something in YAML.
        record Sign() implements YamlSyntax {}

        record Block() implements YamlSyntax {}

        record Directive() implements YamlSyntax {}

        record Character() implements YamlSyntax {}

        record TooLong() implements YamlSyntax {}

        record Other() implements YamlSyntax {}
    }

    sealed interface YamlTag extends YamlFinding {

        record OfValue() implements YamlTag {}

        record OfCollection() implements YamlTag {}
    }

    sealed interface UnknownKey extends YamlFinding {

        record Misspelt(Quote key, Near near) implements UnknownKey {}

        record Foreign(Quote key, List<String> known) implements UnknownKey {

            public Foreign {
                known = List.copyOf(known);
            }
        }
    }

    sealed interface Empty extends YamlFinding {

        record Blank(Name name) implements Empty {}

        record Nothing(Name name, Wanted wanted) implements Empty {}
    }

    sealed interface Type extends YamlFinding {

        record NoKeys(Name name, List<String> known) implements Type {

            public NoKeys {
                known = List.copyOf(known);
            }
        }

        record NoList(Name name) implements Type {}

        /// @param example a number that would do
        record NoWholeNumber(Name name, Quote value, int example) implements Type {}

        record NoNumber(Name name, Quote value) implements Type {}

        record NoTruth(Name name, Quote value) implements Type {}

        record NoText(Name name, Quote value) implements Type {}

        record Quoted(Name name, Wanted wanted) implements Type {}

        record NoValue(Name name, Wanted wanted) implements Type {}
    }

    sealed interface IdForm extends YamlFinding {

        record OfThing(Quote id) implements IdForm {}

        record OfOption(Quote id) implements IdForm {}
    }
}
