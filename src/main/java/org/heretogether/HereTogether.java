package org.heretogether;

import org.heretogether.command.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the program, or does one short task; nothing else. */
@SpringBootApplication
public class HereTogether {
    public static void main(String[] args) {
        Commands.run(args).ifPresentOrElse(System::exit, () -> SpringApplication.run(HereTogether.class, args));
    }
}
