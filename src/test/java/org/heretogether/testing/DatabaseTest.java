package org.heretogether.testing;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test on a real MariaDB: one server for all tests of a run, every table empty before each test. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@Import(Hall.class)
public abstract class DatabaseTest implements OnTheTestDatabase {

    @Autowired
    protected DSLContext db;

    @Autowired
    protected Hall hall;

    @BeforeEach
    void emptyTheTables() {
        TestDatabase.empty(db);
    }
}
