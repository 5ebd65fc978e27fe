package org.caseroom.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

/// The address that is printed is one that a browser on this machine opens.
class ListeningAddressTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, http://localhost:0, true",
        "localhost, http://localhost:0, true",
        "127.0.0.2, http://127.0.0.2:0, true",
        "::1, http://[::1]:0, true",
        "0.0.0.0, http://localhost:0, false",
        "::, http://localhost:0, false",
        "192.0.2.7, http://192.0.2.7:0, false",
        "2001:db8::7, http://[2001:db8::7]:0, false"
    })
    void itIsThatOfTheServer(String bound, String url, boolean loopback) {
        var address = new ListeningAddress(new MockEnvironment().withProperty("server.address", bound));

        assertThat(address.url()).isEqualTo(url);
        assertThat(address.isLoopback()).isEqualTo(loopback);
    }

    @Test
    void whereAProxyBringsOthersItIsNotThisMachineAlone() {
        var environment = new MockEnvironment()
                .withProperty("server.address", "127.0.0.1")
                .withProperty("server.forward-headers-strategy", "native");

        assertThat(new ListeningAddress(environment).isLoopback()).isFalse();
    }
}
