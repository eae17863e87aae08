package org.heretogether;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the program, nothing else. */
@SpringBootApplication
public class HereTogether {
    public static void main(String[] args) {
        SpringApplication.run(HereTogether.class, args);
    }
}
