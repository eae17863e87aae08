package org.heretogether.start;

import org.heretogether.organiser.Organisers;
import org.heretogether.rehearsal.Rehearsals;
import org.heretogether.trust.TabletAddress;
import org.heretogether.venue.Venues;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Once everything runs: loads the sample for a new place, and prints where to go. */
@Component
class Start {

    private final Rehearsals rehearsals;
    private final Organisers organisers;
    private final Venues venues;
    private final TabletAddress tablets;
    private final boolean rehearse;

    Start(
            Rehearsals rehearsals,
            Organisers organisers,
            Venues venues,
            TabletAddress tablets,
            @Value("${heretogether.rehearsal:true}") boolean rehearse) {
        this.rehearsals = rehearsals;
        this.organisers = organisers;
        this.venues = venues;
        this.tablets = tablets;
        this.rehearse = rehearse;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (rehearse) {
            rehearsals.beginIfEmpty();
        }
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            System.out.print(welcome(web.getWebServer().getPort()));
            System.out.flush();
        }
    }

    private String welcome(int port) {
        String at = "http://localhost:" + port;
        var text = new StringBuilder()
                .append("\nHere Together is ready for ")
                .append(venues.ours().name())
                .append(".\n\n")
                .append(line(at + "/kiosk", "people answer, and put up ideas"))
                .append(line(at + "/projector", "the big screen: what all of us see"))
                .append(line(at + "/organise", "organisers set up and run a gathering"))
                .append(line(at + "/actuator/health", "whether everything runs"));
        tablets.kiosk().ifPresent(kiosk -> text.append(line(kiosk, "tablets on the Wi-Fi")));
        tablets.trust().ifPresent(trust -> text.append(line(trust, "before that, once on each tablet")));
        organisers
                .firstCode()
                .ifPresent(code -> text.append("\nThe first organiser signs in with this code, once: ")
                        .append(code)
                        .append("\nat ")
                        .append(at)
                        .append("/organise/first\n"));
        return text.append("\nCtrl-C stops everything.\n").toString();
    }

    private static String line(String address, String purpose) {
        return "  %-40s %s%n".formatted(address, purpose);
    }
}
