package org.heretogether.testing;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A test on a real MariaDB: one server for all tests of a run, every table empty before each test. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
public abstract class DatabaseTest implements OnTheTestDatabase {

    @Autowired
    protected DSLContext db;

    @BeforeEach
    void emptyTheTables() {
        TestDatabase.empty(db);
    }
}
