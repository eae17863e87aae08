package org.heretogether.testing;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Tests that say so share one Spring context on the one MariaDB of the run. */
interface OnTheTestDatabase {
    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        TestDatabase.register(properties);
    }
}
