package org.heretogether.page;

import com.vaadin.flow.spring.security.AuthenticationContext;
import org.heretogether.base.ChangeMade;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets a page say who sits at it, and tell the log what they changed. */
@Component
public class ChangeNotes {

    private final ApplicationEventPublisher events;
    private final AuthenticationContext authentication;

    ChangeNotes(ApplicationEventPublisher events, AuthenticationContext authentication) {
        this.events = events;
        this.authentication = authentication;
    }

    /** The name of the organiser at this page. */
    public String who() {
        return authentication.getPrincipalName().orElse("");
    }

    public void note(String kind, String about) {
        note(kind, about, "");
    }

    public void note(String kind, String about, String why) {
        events.publishEvent(new ChangeMade(who(), kind, about, why));
    }
}
