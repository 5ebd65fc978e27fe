package org.caseroom.identity;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// Passwords that take no time: with the real cost, nearly half of what all tests with a store do is hashing.
@TestConfiguration(proxyBeanMethods = false)
public class CheapPasswords {

    @Bean
    @Primary
    PasswordCost cheapCost() {
        return new PasswordCost() {

            @Override
            int memoryKib() {
                return 8;
            }

            @Override
            int passes() {
                return 1;
            }
        };
    }
}
