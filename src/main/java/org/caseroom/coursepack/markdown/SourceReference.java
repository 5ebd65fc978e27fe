package org.caseroom.coursepack.markdown;

import org.commonmark.node.CustomNode;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/// A reference `[^id]` to a source of the front matter.
final class SourceReference extends CustomNode {

    private final String id;

    private SourceReference(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /// Recognizes references among what stands in brackets.
    static final class Processor implements LinkProcessor {

        @Override
        public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
            return link.text().startsWith("^")
                            && link.destination() == null
                            && link.label() == null
                            && link.marker() == null
                    ? LinkResult.replaceWith(new SourceReference(link.text().substring(1)), link.afterTextBracket())
                    : LinkResult.none();
        }
    }
}
