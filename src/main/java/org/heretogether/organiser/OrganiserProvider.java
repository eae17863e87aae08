package org.heretogether.organiser;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Lets Spring Security ask us too, with the same counting of tries: a form may be posted past the page. */
@Component
class OrganiserProvider implements AuthenticationProvider {

    private final Organisers organisers;

    OrganiserProvider(Organisers organisers) {
        this.organisers = organisers;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String address = asked.getDetails() instanceof WebAuthenticationDetails from ? from.getRemoteAddress() : "";
        String password = String.valueOf(asked.getCredentials());
        if (organisers.signIn(asked.getName(), password, address) instanceof SignIn.Welcome welcome) {
            return UsernamePasswordAuthenticationToken.authenticated(
                    welcome.name(), null, List.of(new SimpleGrantedAuthority("ROLE_ORGANISER")));
        }
        throw new BadCredentialsException("Not signed in");
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
