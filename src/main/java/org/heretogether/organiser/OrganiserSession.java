package org.heretogether.organiser;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Keeps in the browser's session who organises in it. */
@Component
class OrganiserSession {

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    // A session id that someone planted before must not be signed in with.
    private final SessionAuthenticationStrategy newSessionId = new ChangeSessionIdAuthenticationStrategy();

    /** Signs in under this name in a session with a new id, and goes to the organisers' home. */
    void begin(SignIn.Welcome welcome) {
        var authentication = UsernamePasswordAuthenticationToken.authenticated(
                welcome.name(), null, List.of(new SimpleGrantedAuthority("ROLE_ORGANISER")));
        var strategy = SecurityContextHolder.getContextHolderStrategy();
        var context = strategy.createEmptyContext();
        context.setAuthentication(authentication);
        strategy.setContext(context);
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var response = VaadinServletResponse.getCurrent().getHttpServletResponse();
        newSessionId.onAuthentication(authentication, request, response);
        contexts.saveContext(context, request, response);
        UI.getCurrent().getPage().setLocation("/organise");
    }

    static String address() {
        return VaadinRequest.getCurrent().getRemoteAddr();
    }
}
