package org.heretogether.base;

import io.micrometer.observation.ObservationRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Nobody collects measurements in a hall, and taking them around every filter of every post costs as much as the post. */
@Configuration(proxyBeanMethods = false)
class NoObservations {

    @Bean
    ObservationRegistry observations() {
        return ObservationRegistry.NOOP;
    }
}
