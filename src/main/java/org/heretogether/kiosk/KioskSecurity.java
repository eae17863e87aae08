package org.heretogether.kiosk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** What tablets may reach: no session, no cookie, so nothing to forge; the API asks for the tablet's token by itself. */
@Configuration(proxyBeanMethods = false)
class KioskSecurity {

    private static final String POLICY = "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; "
            + "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain kiosk(HttpSecurity http) throws Exception {
        return http.securityMatcher(
                        "/api/**",
                        "/kiosk",
                        "/kiosk/**",
                        "/pictures/**",
                        "/clips/**",
                        "/signs/**",
                        "/finished/**",
                        "/look/**",
                        "/actuator/**",
                        // Errors too: the chain for organisers would answer them with its sign-in page and a session.
                        "/error")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                // Not HSTS: it would turn plain http on the same machine, which has another port, into an address
                // nobody
                // answers.
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .httpStrictTransportSecurity(hsts -> hsts.disable())
                        .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
                .build();
    }
}
