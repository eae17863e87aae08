package org.heretogether.kiosk;

import static heretogether.db.Tables.CONTRIBUTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.heretogether.base.EmbeddedMariaDb;
import org.heretogether.base.Uuid7;
import org.heretogether.gathering.Round;
import org.heretogether.testing.Hall;
import org.heretogether.testing.Signal;
import org.heretogether.testing.Tablet;
import org.heretogether.testing.TestDatabase;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A database that is away for a while costs nobody anything. It has a database server of its own, to freeze and to kill. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.hikari.data-source-properties.socketTimeout=2000")
@Import(Hall.class)
@DirtiesContext
class DatabaseAwayTest {

    private static final Path HOME = TestDatabase.folder().resolve("away-" + UUID.randomUUID());
    private static final EmbeddedMariaDb SERVER = EmbeddedMariaDb.start(TestDatabase.programs(), HOME);

    @Autowired
    DSLContext db;

    @Autowired
    Hall hall;

    @LocalServerPort
    int port;

    private Tablet tablet;
    private String item = "";

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        TestDatabase.register(properties, SERVER);
    }

    @AfterAll
    static void end() {
        SERVER.close();
    }

    @BeforeEach
    void open() {
        TestDatabase.empty(db);
        Round round = hall.openPickOne(hall.place());
        tablet = new Tablet(URI.create("http://localhost:" + port));
        tablet.pair();
        item = Tablet.answer(Uuid7.next(), round.roundId().toString(), "{'kind':'skip'}");
    }

    @Test
    void while_the_database_hangs_tablets_are_told_to_keep_everything() throws Exception {
        Signal.STOP.to(pid());
        try {
            for (int time = 0; time < 3; time++) {
                isAway(tablet.bring(item));
            }
            isAway(tablet.pack());
            isAway(tablet.pair());
        } finally {
            Signal.CONT.to(pid());
        }

        await().atMost(Duration.ofSeconds(30)).until(() -> tablet.bring(item).statusCode() == 200);
        assertThat(Tablet.verdicts(tablet.bring(item))).containsExactly("known-already");
        assertThat(db.fetchCount(CONTRIBUTION)).isEqualTo(1);
    }

    @Test
    void a_database_that_was_killed_comes_back_by_itself_with_everything_in_it() throws Exception {
        assertThat(Tablet.verdicts(tablet.bring(item))).containsExactly("stored");
        long before = pid();

        Signal.KILL.to(before);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            HttpResponse<String> response = tablet.bring(item);
            if (response.statusCode() != 200) {
                isAway(response);
            }
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(Tablet.verdicts(response)).containsExactly("known-already");
        });
        assertThat(pid()).isNotEqualTo(before);
        assertThat(db.fetchCount(CONTRIBUTION)).isEqualTo(1);
    }

    private static void isAway(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).contains("3");
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(Tablet.json(response).path("type").asString()).isEqualTo("urn:heretogether:database-away");
        assertThat(response.body()).doesNotContain("org.heretogether", "Exception", "trace", "jdbc");
    }

    private static long pid() throws IOException {
        return Long.parseLong(Files.readString(HOME.resolve("mariadbd.pid")).strip());
    }
}
