package org.caseroom.coursepack.finding;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.caseroom.shared.words.Messages;

/// Says findings in one language.
public final class FindingSpeaker {

    private final Messages messages;

    public FindingSpeaker(Messages messages) {
        this.messages = messages;
    }

    /// A sentence that says what is wrong and what to do.
    public String say(Phrase phrase) {
        var with = new HashMap<String, Object>();
        phrase.with().forEach((name, value) -> with.put(name, said(value)));
        return messages.text(phrase.message(), with);
    }

    /// A suggestion is a sentence behind the other one; numbers are left to the message.
    private Object said(Object value) {
        return switch (value) {
            case Phrase.Near near when near.isNone() -> "";
            case Phrase.Near near -> " " + say(near);
            case Phrase phrase -> say(phrase);
            case Quote(var words) -> words;
            case List<?> words -> words.stream().map(Object::toString).collect(Collectors.joining(", "));
            case Enum<?> word -> word.name();
            default -> value;
        };
    }
}
