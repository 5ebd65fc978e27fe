package org.caseroom;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts the platform.
@SpringBootApplication
public class Caseroom {

    public static void main(String[] arguments) {
        SpringApplication.run(Caseroom.class, arguments);
    }
}
