package org.caseroom.coursepack.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/// Reads our blocks.
final class BoxParser extends AbstractBlockParser {

    private static final Pattern OPENING = Pattern.compile(":::[ \\t]*([\\p{L}-]+)[ \\t]*");
    private static final Pattern CLOSING = Pattern.compile(":::+[ \\t]*");
    private static final int CODE_INDENT = 4;

    private final Box box;
    private final BoxTitle title = new BoxTitle();
    private final SourceLine titleLine;

    private BoxParser(String word, SourceLine titleLine) {
        this.box = new Box(word);
        this.titleLine = titleLine;
        box.appendChild(title);
        if (titleLine.getSourceSpan() != null) {
            title.setSourceSpans(List.of(titleLine.getSourceSpan()));
        }
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block block) {
        return true;
    }

    @Override
    public Block getBlock() {
        return box;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.getIndent() < CODE_INDENT && !isInCode(state) && isClosing(state)) {
            box.close();
            return BlockContinue.finished();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        inlineParser.parse(SourceLines.of(List.of(titleLine)), title);
    }

    private static boolean isInCode(ParserState state) {
        return state.getActiveBlockParser().getBlock() instanceof FencedCodeBlock;
    }

    private static boolean isClosing(ParserState state) {
        var line = state.getLine().getContent();
        return CLOSING.matcher(line.subSequence(state.getNextNonSpaceIndex(), line.length()))
                .matches();
    }

    /// Recognizes the first line of a block.
    static final class Factory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            var line = state.getLine();
            var start = state.getNextNonSpaceIndex();
            var opening = OPENING.matcher(line.getContent())
                    .region(start, line.getContent().length());
            if (state.getIndent() >= CODE_INDENT || !opening.lookingAt()) {
                return BlockStart.none();
            }
            var length = line.getContent().length();
            return BlockStart.of(new BoxParser(opening.group(1), line.substring(opening.end(), length)))
                    .atIndex(length);
        }
    }
}
