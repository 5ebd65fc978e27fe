package org.caseroom.coursepack.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.caseroom.coursepack.source.Problems;
import org.caseroom.coursepack.source.SourceText;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/// The running text of a lesson: paragraphs, also those of boxes, quotations and lists. Headings, titles, tables,
/// blocks of
/// code, pictures and references are no running text; neither are items of a list that are no sentences, nor bold words
/// that stand before a paragraph like a title.
public final class LessonProse extends AbstractVisitor {

    private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.?!:…。？！؟।][\"'”’»)\\]]*", Pattern.DOTALL);

    private final NodePlaces places;
    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Passage.Part> parts = new ArrayList<>();

    private LessonProse(NodePlaces places) {
        this.places = places;
    }

    /// What stands from an offset on; nothing where it goes beyond a limit of lessons.
    public static List<Passage> of(SourceText source, int from) {
        var prose = new LessonProse(new NodePlaces(source, from));
        LessonMarkdown.parsed(source, from, new Problems()).ifPresent(document -> document.accept(prose));
        return List.copyOf(prose.passages);
    }

    @Override
    public void visit(Paragraph paragraph) {
        text.setLength(0);
        parts.clear();
        visitChildren(paragraph);
        var words = text.toString().stripTrailing();
        if (!words.isBlank()
                && !(paragraph.getParent() instanceof ListItem
                        && !ENDS_SENTENCE.matcher(words).matches())) {
            passages.add(new Passage(words, parts));
        }
    }

    @Override
    public void visit(StrongEmphasis bold) {
        if (bold.getPrevious() != null
                || !(bold.getParent() instanceof Paragraph)
                || !ENDS_SENTENCE.matcher(PlainText.of(bold)).matches()) {
            visitChildren(bold);
        }
    }

    @Override
    public void visit(Text words) {
        append(words, words.getLiteral());
    }

    /// Code counts as one word, whatever is in it.
    @Override
    public void visit(Code code) {
        append(code, code.getLiteral().strip().replaceAll("\\s+", "_"));
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        text.append(' ');
    }

    @Override
    public void visit(Heading heading) {
        // A title, not running text.
    }

    @Override
    public void visit(Image image) {
        // Its words are for who can't see it.
    }

    @Override
    protected void visitChildren(Node parent) {
        if (!(parent instanceof BoxTitle) && !(parent instanceof TableBlock)) {
            super.visitChildren(parent);
        }
    }

    private void append(Node node, String words) {
        parts.add(new Passage.Part(text.length(), places.of(node).start()));
        text.append(words);
    }
}
