package org.heretogether.trust;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Everyone in the room may read how a tablet comes to trust us. Nothing here is secret, and nothing can be changed. */
@Configuration(proxyBeanMethods = false)
class TrustSecurity {

    // A picture from our https address is how the page finds out whether this tablet trusts it.
    private static final String POLICY = "default-src 'self'; img-src 'self' data: https:; "
            + "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Bean
    @Order(2)
    SecurityFilterChain trust(HttpSecurity http) throws Exception {
        return http.securityMatcher("/trust", "/trust/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.httpStrictTransportSecurity(hsts -> hsts.disable())
                        .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
                .build();
    }
}
