package org.caseroom.shared.words;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePatternUtil;
import com.ibm.icu.text.MessagePatternUtil.ArgNode;
import com.ibm.icu.text.MessagePatternUtil.TextNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A message that is ready to be said.
///
/// Most messages fill in texts and do no more. Those are put together from their pieces: a format has to be copied each
/// time it is used, which takes longer than all the rest.
final class Message {

    private final String pattern;
    private final Locale locale;
    /// Null where there is more to it than texts.
    private final @Nullable List<Piece> pieces;

    private volatile @Nullable MessageFormat format;

    /// A text that stands there, or the name of one that is filled in.
    private record Piece(String text, boolean filledIn) {}

    Message(String pattern, Locale locale) {
        this.pattern = pattern;
        this.locale = locale;
        this.pieces = pieces(pattern);
    }

    String said(Map<String, ?> arguments) {
        var together = together(arguments);
        return together == null ? ((MessageFormat) format().clone()).format(arguments) : together;
    }

    /// Null where something other than a text is to be filled in, or nothing.
    private @Nullable String together(Map<String, ?> arguments) {
        if (pieces == null) {
            return null;
        }
        var said = new StringBuilder();
        for (var piece : pieces) {
            if (!piece.filledIn()) {
                said.append(piece.text());
            } else if (arguments.get(piece.text()) instanceof String text) {
                said.append(text);
            } else {
                return null;
            }
        }
        return said.toString();
    }

    private MessageFormat format() {
        var known = format;
        if (known == null) {
            known = new MessageFormat(pattern, Languages.dates(locale));
            format = known;
        }
        return known;
    }

    private static @Nullable List<Piece> pieces(String pattern) {
        var pieces = MessagePatternUtil.buildMessageNode(pattern).getContents().stream()
                .map(node -> switch (node) {
                    case TextNode text -> new Piece(text.getText(), false);
                    case ArgNode argument
                    when argument.getArgType() == ArgType.NONE -> new Piece(argument.getName(), true);
                    default -> null;
                })
                .toList();
        return pieces.contains(null) ? null : pieces;
    }
}
