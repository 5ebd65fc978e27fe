package org.caseroom.casework.pool;

import java.math.BigInteger;
import java.util.List;
import org.caseroom.casework.Draw;

/// Invented banks, exchanges, shops, payment services and employers, and account numbers of countries that do not
/// exist.
public final class Institutions {

    private static final List<String> FIRST = List.of(
            "Amber",
            "Bluewater",
            "Cedar",
            "Delta",
            "Fernhill",
            "Granite",
            "Harbour",
            "Juniper",
            "Lantern",
            "Meridian",
            "Northgate",
            "Oakfield",
            "Pearl",
            "Quayside",
            "Riverbend",
            "Saffron",
            "Tidewater",
            "Umber",
            "Verdant",
            "Willow");
    private static final List<String> BANKS =
            List.of("Bank", "Savings Bank", "Credit Union", "People's Bank", "Mutual");
    private static final List<String> EXCHANGES = List.of("Exchange", "Coin Desk", "Trade", "Markets");
    private static final List<String> SHOPS =
            List.of("Pay", "Goods", "Voucher Shop", "Hosting", "Mobile Top-up", "Travel");

    private static final List<String> EMPLOYERS =
            List.of("Textiles", "Foods", "Cleaning Services", "Logistics", "Care Home", "Printing", "Construction");

    private Institutions() {}

    public static List<String> banks(Draw draw, int count) {
        return named(draw, count, BANKS);
    }

    public static List<String> exchanges(Draw draw, int count) {
        return named(draw, count, EXCHANGES);
    }

    public static List<String> shops(Draw draw, int count) {
        return named(draw, count, SHOPS);
    }

    /// Who pays wages.
    public static String employer(Draw draw) {
        return named(draw, 1, EMPLOYERS).getFirst();
    }

    private static List<String> named(Draw draw, int count, List<String> second) {
        return draw.some(FIRST, count).stream()
                .map(first -> first + " " + draw.pick(second))
                .toList();
    }

    /// An account number with right check digits (ISO 13616) under a country code that ISO 3166-1 leaves to users.
    public static String iban(Draw draw) {
        var country = draw.pick("XA", "XB", "XC", "XD", "XE", "XF", "XG", "XH");
        var account = draw.digits(16);
        return country + checkDigits(country, account) + account;
    }

    /// 98 less the remainder of the account and the country as digits by 97.
    static String checkDigits(String country, String account) {
        var digits = new StringBuilder(account);
        (country + "00").chars().forEach(each -> digits.append(Character.getNumericValue(each)));
        return "%02d"
                .formatted(98
                        - new BigInteger(digits.toString())
                                .mod(BigInteger.valueOf(97))
                                .intValue());
    }
}
