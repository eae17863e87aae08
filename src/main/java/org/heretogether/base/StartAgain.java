package org.heretogether.base;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Stops the program and starts it again in the same process, as after a restore. Tablets go on and send later. */
@Component
public class StartAgain {

    private @Nullable ApplicationReadyEvent started;

    StartAgain() {}

    @EventListener
    void ready(ApplicationReadyEvent event) {
        started = event;
    }

    /** Returns at once; a moment later everybody has to come back. */
    public void now() {
        ApplicationReadyEvent last = started;
        if (last == null || last.getSpringApplication().getMainApplicationClass() == null) {
            throw new IllegalStateException("The program has not started yet");
        }
        // A thread takes after the one that makes it, and those that answer requests end with the program.
        Class<?> program = last.getSpringApplication().getMainApplicationClass();
        Thread.ofPlatform().daemon(false).name("start-again").start(() -> {
            last.getApplicationContext().close();
            SpringApplication.run(program, last.getArgs());
        });
    }
}
