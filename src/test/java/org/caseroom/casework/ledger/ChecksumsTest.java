package org.caseroom.casework.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The examples that stand in the specifications themselves.
class ChecksumsTest {

    /// From ERC-55.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
                "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
                "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB",
                "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb"
            })
    void capitalsAreTheChecksumOfEthereum(String address) {
        assertThat(Checksums.hold(address)).isTrue();
        assertThat(Addresses.mixedCase(
                        HexFormat.of().parseHex(address.substring(2).toLowerCase(Locale.ROOT))))
                .isEqualTo(address);
        assertThat(Checksums.hold(address.replace('a', 'A'))).isFalse();
    }

    /// From BIP 173: the key hash of the public key 0279be66… on the test network.
    @Test
    void aWitnessAddressIsWrittenInBech32() {
        var hash = HexFormat.of().parseHex("751e76e8199196d454941c45d1b3a323f1433bd6");

        assertThat(Addresses.witness(hash)).isEqualTo("tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx");
        assertThat(Checksums.hold("tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx")).isTrue();
        assertThat(Checksums.hold("tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsy")).isFalse();
    }

    /// From BIP 350.
    @Test
    void aTaprootAddressIsWrittenInBech32m() {
        var program = HexFormat.of().parseHex("000000c4a5cad46221b2a187905e5266362b99d5e91c6ce24d165dab93e86433");

        assertThat(Addresses.taproot(program))
                .isEqualTo("tb1pqqqqp399et2xygdj5xreqhjjvcmzhxw4aywxecjdzew6hylgvsesf3hn0c");
    }

    /// From BIP 16 and the documentation of Base58Check: the same hash with the versions of the test network.
    @Test
    void olderAddressesAreWrittenInBase58() {
        var hash = HexFormat.of().parseHex("751e76e8199196d454941c45d1b3a323f1433bd6");

        assertThat(Addresses.publicKeyHash(hash)).isEqualTo("mrCDrCybB6J1vRfbwM5hemdJz73FwDBC8r");
        assertThat(Checksums.hold("mrCDrCybB6J1vRfbwM5hemdJz73FwDBC8r")).isTrue();
        assertThat(Checksums.hold("mrCDrCybB6J1vRfbwM5hemdJz73FwDBC8s")).isFalse();
    }

    @Test
    void whatIsNoAddressHoldsNoChecksum() {
        assertThat(Checksums.hold("")).isFalse();
        assertThat(Checksums.hold("0x12")).isFalse();
        assertThat(Checksums.hold("tb1q")).isFalse();
        assertThat(Checksums.hold("m0OIl")).isFalse();
    }
}
