package org.caseroom.casework.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caseroom.casework.Case;
import org.caseroom.casework.Choice;
import org.caseroom.casework.Draw;
import org.caseroom.casework.Evidence;
import org.caseroom.casework.Evidence.Column;
import org.caseroom.casework.Evidence.ColumnType;
import org.caseroom.casework.Evidence.Row;
import org.caseroom.casework.ExerciseKind;
import org.caseroom.casework.Parameter;
import org.caseroom.casework.Phrases;
import org.caseroom.casework.Said;
import org.caseroom.casework.Settings;
import org.caseroom.casework.Sorting;
import org.caseroom.casework.Task;
import org.caseroom.casework.pool.Institutions;
import org.caseroom.question.OptionId;

/// Say of each string that was found on a telephone what it is, and whether it can be an address at all.
///
/// Checksums are real: Base58Check, Bech32 (BIP 173), Bech32m (BIP 350), ERC-55, ISO 13616. One changed character
/// breaks
/// them, and it has been
/// checked that it does.
public final class AddressTyping implements ExerciseKind {

    private static final Phrases PHRASES = new Phrases("casework.address-typing");

    static final Parameter STRINGS = new Parameter("strings", 6, 16, 8, 11, 14);

    /// How many of the addresses are broken by one character.
    static final Parameter BROKEN = new Parameter("broken", 1, 5, 2, 3, 4);

    /// What a string can be; the order is that of the choices.
    enum Type {
        BITCOIN,
        ETHEREUM,
        TRON,
        TRANSACTION,
        ACCOUNT,
        WORDS
    }

    enum Validity {
        VALID,
        UNCHECKED,
        BROKEN,
        NO_ADDRESS
    }

    private record Found(String text, Type type, Validity validity, String why) {}

    private static final List<String> NEUTRAL_WORDS = List.of(
            "abandon",
            "ability",
            "able",
            "about",
            "above",
            "absent",
            "absorb",
            "abstract",
            "absurd",
            "abuse",
            "access",
            "accident",
            "account",
            "accuse",
            "achieve",
            "acid",
            "acoustic",
            "acquire",
            "across",
            "act",
            "action",
            "actor");

    @Override
    public String name() {
        return "address-typing";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(STRINGS, BROKEN);
    }

    @Override
    public Case draw(Settings settings, Draw draw) {
        var found = draw.shuffled(found(settings, draw));
        var rows = new ArrayList<Row>();
        for (var each : found) {
            var number = rows.size() + 1;
            rows.add(new Row(new OptionId("r" + number), List.of(String.valueOf(number), each.text())));
        }
        var notes = new Evidence.Table(
                "strings",
                PHRASES.get("strings"),
                "strings.csv",
                List.of(
                        new Column("number", PHRASES.get("strings.number"), ColumnType.WHOLE),
                        new Column("text", PHRASES.get("strings.text"), ColumnType.CODE)),
                rows);
        var evidence = List.<Evidence>of(
                new Evidence.Paper(
                        "note", PHRASES.get("note"), List.of(PHRASES.get("note.found"), PHRASES.get("note.networks"))),
                notes);
        return new Case(
                evidence,
                List.of(types(found), validity(found)),
                List.of(),
                List.of(
                        PHRASES.get("solution.form"),
                        PHRASES.get("solution.length"),
                        PHRASES.get("solution.checksum")));
    }

    private static Task types(List<Found> found) {
        var items = new ArrayList<Sorting.Sorted>();
        for (var each : found) {
            var why = PHRASES.get("why." + each.type().name().toLowerCase(Locale.ROOT));
            items.add(new Sorting.Sorted(item(each, items.size() + 1, why), id(each.type())));
        }
        var classes = new ArrayList<Choice>();
        for (var type : Type.values()) {
            classes.add(new Choice(id(type), PHRASES.get("type." + name(type)), Said.value("")));
        }
        return new Sorting(
                Task.Head.of("types", 6, PHRASES.get("types"), "strings", PHRASES.get("types.hint")), items, classes);
    }

    private static Task validity(List<Found> found) {
        var items = new ArrayList<Sorting.Sorted>();
        for (var each : found) {
            items.add(new Sorting.Sorted(
                    item(each, items.size() + 1, PHRASES.get("why." + each.why())), id(each.validity())));
        }
        var classes = new ArrayList<Choice>();
        for (var validity : Validity.values()) {
            classes.add(new Choice(id(validity), PHRASES.get("validity." + name(validity)), Said.value("")));
        }
        return new Sorting(
                Task.Head.of("validity", 6, PHRASES.get("validity"), "strings", PHRASES.get("validity.hint")),
                items,
                classes);
    }

    private static Choice item(Found found, int number, Said why) {
        return new Choice(
                "r" + number,
                PHRASES.get("item", Map.of("number", String.valueOf(number), "text", shortened(found.text()))),
                why);
    }

    private static String shortened(String text) {
        return text.length() <= 22 ? text : text.substring(0, 12) + "…" + text.substring(text.length() - 6);
    }

    private static OptionId id(Enum<?> value) {
        return new OptionId(name(value));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// At least one of each type, the rest addresses of any kind; then as many are broken as there are to be.
    private static List<Found> found(Settings settings, Draw draw) {
        var addresses = new ArrayList<Found>();
        addresses.add(bitcoin(draw));
        addresses.add(good(Addresses.tron(draw.bytes(20)), Type.TRON));
        addresses.add(good(mixedCase(draw), Type.ETHEREUM));
        var others = new ArrayList<Found>();
        others.add(new Found(draw.hex(32), Type.TRANSACTION, Validity.NO_ADDRESS, "transaction"));
        others.add(new Found(Institutions.iban(draw), Type.ACCOUNT, Validity.NO_ADDRESS, "account"));
        others.add(new Found(
                String.join(" ", draw.some(NEUTRAL_WORDS, draw.between(4, 6))),
                Type.WORDS,
                Validity.NO_ADDRESS,
                "words"));
        others.add(new Found("0x" + draw.hex(20), Type.ETHEREUM, Validity.UNCHECKED, "lower-case"));
        while (addresses.size() + others.size() < settings.get(STRINGS)) {
            switch (draw.between(0, 4)) {
                case 0 ->
                    others.add(new Found("0x" + draw.hex(32), Type.TRANSACTION, Validity.NO_ADDRESS, "transaction"));
                case 1 -> addresses.add(good(mixedCase(draw), Type.ETHEREUM));
                case 2 -> addresses.add(good(Addresses.tron(draw.bytes(20)), Type.TRON));
                default -> addresses.add(bitcoin(draw));
            }
        }
        var broken = Math.min(settings.get(BROKEN), addresses.size() - 1);
        var shuffled = draw.shuffled(addresses);
        for (var i = 0; i < shuffled.size(); i++) {
            others.add(i < broken ? broken(shuffled.get(i), draw) : shuffled.get(i));
        }
        return others;
    }

    private static Found bitcoin(Draw draw) {
        return good(
                switch (draw.between(0, 3)) {
                    case 0 -> Addresses.publicKeyHash(draw.bytes(20));
                    case 1 -> Addresses.scriptHash(draw.bytes(20));
                    case 2 -> Addresses.witness(draw.bytes(20));
                    default -> Addresses.taproot(draw.bytes(32));
                },
                Type.BITCOIN);
    }

    /// Has two letters of each case at least: without both nothing could be told from them, and so it stays where
    /// the
    /// case of one is changed.
    private static String mixedCase(Draw draw) {
        while (true) {
            var text = Addresses.mixedCase(draw.bytes(20));
            var digits = text.substring(2).chars();
            var capitals = text.chars().filter(Character::isUpperCase).count();
            if (capitals >= 2 && digits.filter(Character::isLowerCase).count() >= 2) {
                return text;
            }
        }
    }

    private static Found good(String text, Type type) {
        return new Found(text, type, Validity.VALID, "valid");
    }

    /// Changes one character such that the checksum fails: a letter's case for Ethereum, another letter of the
    /// alphabet
    /// elsewhere.
    private static Found broken(Found good, Draw draw) {
        while (true) {
            var place = draw.between(
                    good.type() == Type.ETHEREUM ? 2 : 5, good.text().length() - 1);
            var letter = good.text().charAt(place);
            var changed = good.type() == Type.ETHEREUM ? otherCase(letter) : otherLetter(letter, draw);
            var text = good.text().substring(0, place) + changed + good.text().substring(place + 1);
            if (!text.equals(good.text()) && !Checksums.hold(text)) {
                return new Found(text, good.type(), Validity.BROKEN, "broken");
            }
        }
    }

    private static char otherCase(char letter) {
        return Character.isUpperCase(letter) ? Character.toLowerCase(letter) : Character.toUpperCase(letter);
    }

    /// A letter or digit that every alphabet here has.
    private static char otherLetter(char letter, Draw draw) {
        var letters = Character.isUpperCase(letter) ? "ADEFGHJKLMNPQRSTUVWXYZ" : "acdefghjkmnpqrstuvwxyz2345679";
        return letters.charAt(draw.between(0, letters.length() - 1));
    }
}
