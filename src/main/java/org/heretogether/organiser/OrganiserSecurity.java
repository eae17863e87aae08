package org.heretogether.organiser;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Who may open which Flow page: each view says it itself, and what says nothing is closed. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class OrganiserSecurity {

    // After the chain for the tablets' API, which has no session.
    @Bean
    @Order(10)
    SecurityFilterChain organiserPages(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/organise*.css",
                        "/projector.css",
                        "/projector-result.css",
                        "/projector/*.svg",
                        "/person.svg",
                        "/dot.svg",
                        "/levels/**",
                        "/lumo/**",
                        "/look/**")
                .permitAll());
        // Not HSTS: it would turn plain http on the same machine, which has another port, into an address nobody
        // answers.
        http.headers(headers -> headers.httpStrictTransportSecurity(hsts -> hsts.disable()));
        http.with(VaadinSecurityConfigurer.vaadin(), pages -> pages.loginView(SignInView.class, "/organise/sign-in"));
        return http.build();
    }
}
