package org.heretogether.projector;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who may drive the big screen from its own keyboard: whoever sits at the program's machine, and organisers. */
@Component
class Driver {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "0:0:0:0:0:0:0:1", "::1");

    private final AuthenticationContext authentication;

    Driver(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    boolean mayDrive() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return authentication.isAuthenticated()
                || request != null
                        && LOOPBACK.contains(request.getRemoteAddr())
                        && request.getHeader("Forwarded") == null
                        && request.getHeader("X-Forwarded-For") == null;
    }
}
